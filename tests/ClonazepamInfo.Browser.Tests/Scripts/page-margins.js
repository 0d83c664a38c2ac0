// The margins that the site's own stylesheets give a sheet, in points.
() => {
  const inPoints = length => {
    const units = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1, px: 0.75 };
    const [, value, unit] = length.match(/^([\d.]+)(\w+)$/);
    return value * units[unit];
  };

  const rules = [...document.styleSheets]
    .flatMap(sheet => [...sheet.cssRules])
    .filter(rule => rule instanceof CSSPageRule && rule.selectorText === "" && rule.style.marginTop !== "");
  const style = rules.at(-1).style;
  return { top: inPoints(style.marginTop), right: inPoints(style.marginRight), bottom: inPoints(style.marginBottom), left: inPoints(style.marginLeft) };
}
