// Marks every element that the Tab key should reach, in the order of the document, and counts them.
() => {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }))
    // Of a group of radio buttons Tab reaches the chosen one; arrow keys reach the others.
    .filter(element => element.type !== "radio" || element.checked);
  stops.forEach((element, place) => { element.dataset.stop = place; });
  return stops.length;
}
