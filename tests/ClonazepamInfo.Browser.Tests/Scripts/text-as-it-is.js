// Takes back what the other scripts did to the text.
() => {
  document.documentElement.style.fontSize = "";
  document.adoptedStyleSheets = [];
}
