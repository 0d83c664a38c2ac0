// What a sighted person sees of the element that has the focus.
() => {
  const element = document.activeElement;
  if (element === document.body || element === null) {
    return { stop: -1, name: "", faults: [] };
  }

  const faults = [];
  const style = getComputedStyle(element);
  const boxes = [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);

  const luminance = colour => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number)
      .map(value => value / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgroundBehind = place => {
    for (let behind = place; behind; behind = behind.parentElement) {
      const colour = getComputedStyle(behind).backgroundColor;
      if (!/, 0\)$/.test(colour)) {
        return colour;
      }
    }
    return "rgb(255, 255, 255)";
  };

  // WCAG 2.2, 2.4.13: two pixels thick, and 3:1 against what is around it.
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
    faults.push("shows no focus");
  } else if (contrast(style.outlineColor, backgroundBehind(element.parentElement)) < 3) {
    faults.push(`shows its focus faintly: ${style.outlineColor} on ${backgroundBehind(element.parentElement)}`);
  }

  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || boxes.length === 0) {
    faults.push("is not visible");
  }

  for (const box of boxes) {
    if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) {
      faults.push(`is out of view: ${Math.round(box.left)} ${Math.round(box.top)} ${Math.round(box.right)} ${Math.round(box.bottom)}`);
    } else {
      const onTop = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      if (onTop === null || !(element.contains(onTop) || onTop.contains(element))) {
        faults.push(`is covered by ${onTop?.outerHTML.slice(0, 60)}`);
      }
    }
  }

  return {
    stop: Number(element.dataset.stop ?? -1),
    name: (element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? element.innerText).trim(),
    faults,
  };
}
