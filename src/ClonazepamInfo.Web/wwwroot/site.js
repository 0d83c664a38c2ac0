// Adds what only a script can do: copying a link, and opening the print dialog. Nothing here is needed to read.
"use strict";

{
  const kit = document.querySelector(".kit");
  const announcement = document.querySelector(".announce");
  const address = document.querySelector("link[rel=canonical]")?.href ?? location.href;

  const fill = (label, value) => label.replace("{0}", value);

  const copy = async (url, title) => {
    try {
      await navigator.clipboard.writeText(url);
      announcement.textContent = fill(kit.dataset.copied, title);
    } catch {
      // No permission, or a page without https: the reader gets the address to copy by hand.
      announcement.textContent = fill(kit.dataset.notCopied, url);
    }
  };

  const button = (label, action) => {
    const element = document.createElement("button");
    element.type = "button";
    element.textContent = label;
    element.addEventListener("click", action);
    kit.append(element);
  };

  if (kit) {
    const title = () => document.querySelector("h1").textContent.trim();
    button(kit.dataset.copy, () => copy(address, title()));
    button(kit.dataset.print, () => print());
    kit.hidden = false;

    for (const link of document.querySelectorAll(".self")) {
      link.addEventListener("click", () => copy(address + link.hash, link.previousElementSibling.textContent.trim()));
    }
  }
}
