// Links, buttons, fields and boxes to tick, with their labels, of less than 44 by 44 pixels that do not stand in a sentence (WCAG 2.5.5).
() => {
  const isInline = element => ["inline", "contents"].includes(getComputedStyle(element).display);

  // In a sentence: laid out as text, in a block that has other words too.
  const isInSentence = element => {
    if (!isInline(element)) {
      return false;
    }
    let block = element.parentElement;
    while (isInline(block)) {
      block = block.parentElement;
    }
    const others = block.cloneNode(true);
    others.querySelectorAll("a, button").forEach(other => other.remove());
    return /\p{Letter}/u.test(others.textContent);
  };

  // A label that a box to tick stands in is pressed with it.
  const target = element => element.matches("[type=checkbox], [type=radio]") ? element.closest("label") ?? element : element;

  return [...document.querySelectorAll("a[href], button, summary, select, input, textarea")]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".skip") && !isInSentence(element))
    .map(element => ({ element, box: target(element).getBoundingClientRect() }))
    .filter(({ box }) => box.width < 43.99 || box.height < 43.99)
    .map(({ element, box }) => `"${(element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText).trim()}" is ${box.width.toFixed(1)} by ${box.height.toFixed(1)} px`);
}
