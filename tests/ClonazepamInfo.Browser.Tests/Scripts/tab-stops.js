// Marks every element that the Tab key should reach, in the order of the document, and counts them. Of radio buttons that
// belong together it reaches the chosen one.
() => {
  const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(element => element.tabIndex >= 0 && !element.disabled && (element.type !== "radio" || element.checked) && element.checkVisibility({ visibilityProperty: true }));
  stops.forEach((element, place) => { element.dataset.stop = place; });
  return stops.length;
}
