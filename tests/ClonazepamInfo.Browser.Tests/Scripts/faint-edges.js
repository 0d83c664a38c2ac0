// Fields and buttons whose edge is less than 3 to 1 from what is around them (WCAG 2.2, 1.4.11). A box to tick is the browser's own.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };

  const luminance = ([r, g, b]) => {
    const [red, green, blue] = [r, g, b].map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };

  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + .05) / (dark + .05);
  };

  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };

  const edges = element => {
    const style = getComputedStyle(element);
    return style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1 ? [behind(element)] : [rgba(style.borderTopColor), behind(element)];
  };

  return [...document.querySelectorAll("button, select, textarea, input:not([type=checkbox], [type=radio], [type=hidden])")]
    .filter(element => element.checkVisibility({ visibilityProperty: true }))
    .map(element => ({ element, most: Math.max(...edges(element).map(edge => contrast(edge, behind(element.parentElement)))) }))
    .filter(({ most }) => most < 3)
    .map(({ element, most }) => `${element.outerHTML.slice(0, 80)} has ${most.toFixed(2)} to 1`);
}
