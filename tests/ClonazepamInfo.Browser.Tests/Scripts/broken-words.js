// Words that are broken over lines although a line has room for them. An address may break anywhere.
() => {
  const faults = [];
  for (const element of document.querySelectorAll("a, b, button, dt, h1, h2, h3, h4, h5, h6, small, p, .n")) {
    for (const text of element.childNodes) {
      if (text.nodeType !== Node.TEXT_NODE || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip") || text.data.includes("://")) {
        continue;
      }
      for (const { 0: word, index } of text.data.matchAll(/[^\s\u2010-\u2014/-]+/g)) {
        const [before] = text.data.slice(0, index).match(/\S*$/);
        const [after] = text.data.slice(index).match(/^\S*/);
        if (/\w\.\w+\//.test(before + after)) {
          continue;
        }
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const pieces = [...range.getClientRects()];
        const line = element.matches("a, button") ? element : element.closest("li, p, dt, h1, h2, h3, h4, h5, h6") ?? element;
        const { paddingLeft, paddingRight, fontSize } = getComputedStyle(line);
        // A bracket next to a link has to have room too, and the browser rounds a width up.
        const touches = /\S$/.test(element.previousSibling?.data ?? "") || /^\S/.test(element.nextSibling?.data ?? "");
        const spare = touches ? parseFloat(fontSize) : 1;
        const room = (line.clientWidth || element.closest("li, p, dt, h1, h2, h3, h4, h5, h6").clientWidth) - parseFloat(paddingLeft) - parseFloat(paddingRight);
        const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
        if (width <= room - spare && new Set(pieces.map(piece => Math.round(piece.top))).size > 1) {
          faults.push(`"${word}" in "${element.textContent.trim().slice(0, 40)}" is broken`);
        }
      }
    }
  }
  return faults;
}
