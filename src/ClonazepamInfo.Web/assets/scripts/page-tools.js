// Adds what only a script can do; reading needs none of it. All scripts are served as one file, this one first.
"use strict";

const tools = document.querySelector(".page-tools");
const announcement = document.querySelector(".announce");

const newButton = (label, action) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => action(button));
  return button;
};

// Copying a link, and opening the print dialog.
{
  const address = document.querySelector("link[rel=canonical]")?.href ?? document.querySelector("#page-handout-address")?.value ?? location.href;

  // Screen readers hear the announcement; the note shows the same text next to the button that was pressed.
  const note = document.createElement("span");
  note.className = "note";
  note.ariaHidden = "true";

  const say = (text, pressed) => {
    announcement.textContent = text;
    note.textContent = text;
    pressed.after(note);
  };

  const copy = async (url, title, pressed) => {
    try {
      await navigator.clipboard.writeText(url);
      say(tools.dataset.copied.replace("{0}", title), pressed);
    } catch {
      // No permission, or a page without https: the reader gets the address to copy by hand.
      say(tools.dataset.notCopied.replace("{0}", url), pressed);
    }
  };

  // Texts to copy: where the browser does not copy, the text is selected for the reader to do it.
  const copyField = async (field, name, pressed) => {
    const words = field.closest(".fields").dataset;
    try {
      await navigator.clipboard.writeText(field.value);
      say(words.copied.replace("{0}", name), pressed);
    } catch {
      field.focus();
      field.select();
      say(words.notCopied.replace("{0}", name), pressed);
    }
  };

  for (const field of document.querySelectorAll(".fields textarea")) {
    const name = field.labels[0].textContent;
    field.after(newButton(field.closest(".fields").dataset.copy.replace("{0}", name), button => copyField(field, name, button)));
  }

  if (tools) {
    tools.append(newButton(tools.dataset.copy, button => copy(address, document.querySelector("h1").textContent.trim(), button)));
    tools.append(newButton(tools.dataset.print, () => print()));
    tools.hidden = false;

    for (const link of document.querySelectorAll(".self")) {
      link.addEventListener("click", () => copy(address + link.hash, link.previousElementSibling.textContent.trim(), link));
    }
  }
}
