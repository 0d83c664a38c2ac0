// Paragraphs after one another that stand less than 1.5 lines apart, or lines less than 1.5 times the size of their letters (WCAG 2.2, 1.4.8).
() => [...document.querySelectorAll("main article p + p")]
  .filter(after => after.checkVisibility({ visibilityProperty: true }) && after.previousElementSibling.checkVisibility({ visibilityProperty: true }))
  .map(after => {
    const style = getComputedStyle(after);
    const line = parseFloat(style.lineHeight);
    const gap = after.getBoundingClientRect().top - after.previousElementSibling.getBoundingClientRect().bottom;
    return { after, letters: line / parseFloat(style.fontSize), lines: (gap + line) / line };
  })
  .filter(({ letters, lines }) => letters < 1.49 || lines < 1.49)
  .map(({ after, letters, lines }) => `"${after.innerText.slice(0, 40)}": ${lines.toFixed(2)} lines below, of ${letters.toFixed(2)} letters`)
