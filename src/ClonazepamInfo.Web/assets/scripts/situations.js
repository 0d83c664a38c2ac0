// What a reader ticked is carried from page to page in the fragment of the URL, which no browser sends to a site.
{
  const prefix = "#me=";
  const boxes = [...document.querySelectorAll(".situation-filter input")];
  const idOf = box => box.id.replace("page-me-", "");
  const brought = location.hash.startsWith(prefix) ? location.hash.slice(prefix.length).split(".") : [];

  const carry = ids => {
    const fragment = ids.length > 0 ? prefix + ids.join(".") : "";
    if (fragment || location.hash.startsWith(prefix)) {
      history.replaceState(null, "", location.pathname + location.search + fragment);
    }

    // A link to a place in a page keeps its own fragment.
    for (const link of document.querySelectorAll("a[href^='/']")) {
      const plain = link.getAttribute("href").split("#")[0];
      if (!link.hash || link.hash.startsWith(prefix)) link.setAttribute("href", plain + fragment);
    }
  };

  const ticked = () => boxes.filter(box => box.checked).map(idOf);

  if (brought.length > 0) {
    for (const box of boxes) box.checked = brought.includes(idOf(box));
    const applies = document.querySelector(".situation-filter");
    if (applies) applies.open = ticked().length > 0;

    // A page without checkboxes passes on what it received.
    carry(boxes.length > 0 ? ticked() : brought);
  }

  for (const box of boxes) box.addEventListener("change", () => carry(ticked()));
}
