// What makes a page scroll sideways, sticks out of it, or is cut off.
() => {
  const faults = [];
  const root = document.scrollingElement;
  const describe = element => `${element.localName} "${element.textContent.trim().slice(0, 40)}"`;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
  }

  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".skip, .announce, .by-ear")) {
      continue;
    }
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)) {
      faults.push(`${describe(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    }
    const style = getComputedStyle(element);
    // A field of one line moves its own text under the caret.
    if (element.localName !== "input" && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${describe(element)} scrolls sideways or is cut off`);
    }
    if (["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`${describe(element)} is cut off below`);
    }
  }

  return faults;
}
