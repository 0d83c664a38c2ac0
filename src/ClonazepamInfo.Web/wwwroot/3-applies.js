// What a reader ticked goes with them from page to page in the address's fragment, which no browser sends. Nothing is stored.
{
  const prefix = "#me=";
  const boxes = [...document.querySelectorAll(".applies input")];
  const idOf = box => box.id.replace("page-me-", "");

  const carry = () => {
    const ids = boxes.filter(box => box.checked).map(idOf);
    const fragment = ids.length > 0 ? prefix + ids.join(".") : "";
    if (fragment || location.hash.startsWith(prefix)) {
      history.replaceState(null, "", location.pathname + location.search + fragment);
    }

    for (const link of document.querySelectorAll(".contents a[href^='/'], .turn a, .crumb a, .name")) {
      const plain = link.getAttribute("href").split("#")[0];
      if (!link.hash || link.hash.startsWith(prefix)) link.setAttribute("href", plain + fragment);
    }
  };

  if (boxes.length > 0) {
    if (location.hash.startsWith(prefix)) {
      const ids = location.hash.slice(prefix.length).split(".");
      for (const box of boxes) box.checked = ids.includes(idOf(box));
      document.querySelector(".applies").open = boxes.some(box => box.checked);
      carry();
    }

    for (const box of boxes) box.addEventListener("change", carry);
  }
}
