// Links and buttons that are not called what is read on them (WCAG 2.2, 2.5.3), or by no word that says where they lead (2.4.9).
() => {
  const plain = text => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, " ").trim();
  const empty = new Set(["here", "click here", "more", "read more", "this", "link", "page"]);

  return [...document.querySelectorAll("a[href], button, summary")]
    .filter(element => element.checkVisibility({ visibilityProperty: true }))
    .map(element => {
      const by = element.getAttribute("aria-labelledby")?.split(" ").map(id => document.getElementById(id)?.textContent ?? "").join(" ");
      return { element, seen: plain(element.innerText), name: plain(by ?? element.getAttribute("aria-label") ?? element.innerText) };
    })
    .filter(({ seen, name }) => !name.includes(seen) || !/\p{Letter}{2}/u.test(name) || empty.has(name))
    .map(({ element, seen, name }) => `"${seen}" is called "${name}": ${element.outerHTML.slice(0, 120)}`);
}
