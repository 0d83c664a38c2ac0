// Text of a page that a reader cannot see, and the words that a reader can.
() => {
  const unseen = [];
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (text.data.trim() === "" || element.closest("script, style, .paper, .skip, .short-address, .kit, [role=status], .note")) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && [...range.getClientRects()].some(box => box.width > 1 && box.height > 1)
      && element.closest("details:not([open])") === null;
    (isSeen || element.closest(".contents, header") ? seen : unseen).push(text.data.trim());
  }
  return { unseen, seen };
}
