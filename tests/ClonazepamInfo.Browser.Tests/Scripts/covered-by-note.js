// Words of the page that the note of a word's meaning lies over, and whether the note itself is covered or outside the window's width.
() => {
  const note = document.querySelector(".meaning");
  const its = note.getBoundingClientRect();
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() === "" || note.contains(text) || !text.parentElement.checkVisibility()) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    // Half a pixel is rounding.
    if ([...range.getClientRects()].some(box => box.width > 1 && box.left < its.right - .5 && box.right > its.left + .5 && box.top < its.bottom - .5 && box.bottom > its.top + .5)) {
      faults.push(`the note lies over "${text.data.trim().slice(0, 40)}"`);
    }
  }
  if (its.left < 0 || its.right > innerWidth) {
    faults.push(`the note is outside: ${its.left} ${its.right}`);
  }
  return faults;
}
