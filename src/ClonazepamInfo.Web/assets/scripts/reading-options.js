// What a reader ticked is carried from page to page in the fragment of the URL, which no browser sends to a site. A place in a page
// goes with it: "#me=driving.pregnant&at=source-3".
const readingOptions = (() => {
  const prefix = "#me=";
  const boxes = [...document.querySelectorAll(".reading-options input")];
  const idOf = box => box.id.replace("page-me-", "");

  const read = fragment => {
    if (!fragment.startsWith(prefix)) return { ids: [], place: fragment.slice(1) };
    const [ids, place = ""] = fragment.slice(prefix.length).split("&at=");
    return { ids: ids.split(".").filter(Boolean), place };
  };

  const write = (ids, place) => {
    if (ids.length === 0) return place && `#${place}`;
    return prefix + ids.join(".") + (place && `&at=${place}`);
  };

  let { ids, place } = read(location.hash);

  // A place in this page stays a plain fragment: the browser finds it, and "hashchange" adds the rest.
  const addTo = address => {
    const [page, fragment = ""] = address.split("#");
    const there = read(`#${fragment}`).place;
    return there && page === location.pathname + location.search ? `#${there}` : page + write(ids, there);
  };

  const carry = () => {
    const fragment = write(ids, place);
    if (location.hash !== fragment) history.replaceState(history.state, "", location.pathname + location.search + fragment);
    for (const link of document.querySelectorAll("a[href^='/']")) link.setAttribute("href", addTo(link.getAttribute("href")));

    // A form that is sent as a query keeps the fragment of its address.
    for (const form of document.querySelectorAll("form[action^='/']")) form.setAttribute("action", addTo(form.getAttribute("action")));
  };

  addEventListener("hashchange", () => {
    place = read(location.hash).place;
    if (ids.length > 0) carry();
  });

  if (ids.length > 0) {
    for (const box of boxes) box.checked = ids.includes(idOf(box));

    // A page without boxes passes on what it received.
    if (boxes.length > 0) ids = boxes.filter(box => box.checked).map(idOf);
    const options = document.querySelector(".reading-options");
    if (options) options.open = ids.length > 0;
    carry();

    // The browser goes to a place, and highlights it, only by its plain fragment.
    if (place) location.replace(`#${place}`);
  }

  for (const box of boxes) {
    box.addEventListener("change", () => {
      ids = boxes.filter(each => each.checked).map(idOf);
      carry();
    });
  }

  return { addTo };
})();
