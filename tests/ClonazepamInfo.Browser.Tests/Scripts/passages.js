// The words of the page's text that a listener must hear, in order: what a screen reader would read of titles, paragraphs and items.
() => {
  const words = [];
  const walker = document.createTreeWalker(document.querySelector("main article"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent.checkVisibility() && !parent.closest(".citation, .self, .paper, .breadcrumb, .reading-options, .country-choice, .page-sources, .sheet-code, form, svg")) {
      words.push(walker.currentNode.data);
    }
  }
  return words.join(" ").split(/\s+/).filter(Boolean);
}
