// Text of a page that a reader cannot see, and the words that a reader can.
() => {
  const unseen = [];
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === "" || element.closest("script, style, .paper, .skip, .short-address, .page-tools, .slash-key, .fields button, [role=status], .note, main > .sheet-code, option")
      // What is to choose from is no text of the leaflet; what opens it is to be seen.
      || element.closest(".reading-options > :not(summary), .country-choice > :not(summary)")) {
      continue;
    }
    // What stands in a field is drawn by the field.
    const range = document.createRange();
    range.selectNodeContents(text);
    const drawn = element.closest("textarea, select") ?? range;
    const isSeen = (element.closest("select") ?? element).checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && [...drawn.getClientRects()].some(box => box.width > 1 && box.height > 1)
      && (element.closest("summary") !== null || element.closest("details:not([open])") === null);
    (isSeen || element.closest(".contents, .bar") ? seen : unseen).push(text.data.trim());
  }
  return { unseen, seen };
}
