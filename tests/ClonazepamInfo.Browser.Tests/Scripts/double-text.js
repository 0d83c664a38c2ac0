// Text twice as large, as readers set it; by the object model, which the content security policy leaves alone.
() => {
  const root = document.documentElement;
  root.style.fontSize = `${parseFloat(getComputedStyle(root).fontSize) * 2}px`;
}
