// Passages of the main part that a reader view does not show. A form, what only a script can do and what is only printed are not read there.
() => {
  const plain = element => element.textContent.replace(/\s+/g, " ").trim();
  const read = [...document.querySelectorAll("main :is(h2, h3, h4, h5, h6, p, li, dt, dd)")].filter(passage =>
    passage.checkVisibility() && !passage.closest("nav, form, details, .page-tools, .announce, .link-to, .preview") && !passage.querySelector("p, li, dt, dd"));
  const view = new Readability(document.cloneNode(true)).parse();
  const shown = document.createElement("div");
  shown.innerHTML = view?.content ?? "";
  const text = plain(shown);
  return read.map(plain).filter(passage => passage && !text.includes(passage));
}
