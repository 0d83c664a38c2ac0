// "/" leads to the search field, Esc away from it, and suggestions appear while the reader types (WAI-ARIA, combobox with list
// autocomplete). They come from one list that the browser asks for once: no letter is sent before the reader asks.
{
  const field = document.querySelector("#page-q");
  const count = document.querySelector("#page-q-count");
  const most = 6;
  let asking = null;
  let known = [];
  let list = null;
  let chosen = -1;

  const close = () => {
    list?.remove();
    list = null;
    count.textContent = "";
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-controls");
    field.removeAttribute("aria-activedescendant");
  };

  const choose = index => {
    const options = [...list.children];
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = (index + options.length) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", options[chosen].id);
  };

  // A link within this page loads nothing, so the list has to be closed here.
  const go = address => {
    close();
    field.blur();
    location.assign(readingOptions.addTo(address));
  };

  // Fetched once, however fast the reader types; again only after a failure.
  const ask = () => asking = asking ?? fetch(field.dataset.suggestions).then(answer => answer.json()).then(({ sections, entries }) => {
    const titles = sections.map(([, title, address]) => [title, "", address]);
    known = titles.concat(entries.map(([text, place, fragment]) => {
      const [number, title, address] = sections[place];
      return [text, `${number} ${title}`.trim(), fragment ? `${address}#${fragment}` : address];
    }));
  }).catch(() => {
    // Without suggestions it is an ordinary field.
    asking = null;
  });

  const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "");

  const matching = typed => {
    const words = plain(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length === 0) return [];
    const fits = ([text]) => {
      const its = plain(text).split(/[^\p{L}\p{N}]+/u);
      return words.every(word => its.some(other => other.startsWith(word)));
    };
    const begins = ([text]) => plain(text).startsWith(words.join(" "));
    const found = known.filter(fits);
    return [...found.filter(begins), ...found.filter(entry => !begins(entry))].slice(0, most);
  };

  const show = () => {
    close();
    const found = matching(field.value);
    if (found.length === 0) return;
    list = document.createElement("ul");
    list.id = "page-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.dataset.suggestionsName);
    found.forEach(([text, section, address], index) => {
      const option = document.createElement("li");
      option.id = `page-suggestion-${index}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.address = address;
      option.append(text);
      if (section) {
        const small = document.createElement("small");
        small.textContent = section;
        option.append(small);
      }
      // The focus stays in the field.
      option.addEventListener("pointerdown", event => event.preventDefault());
      option.addEventListener("click", () => go(address));
      list.append(option);
    });
    field.after(list);
    count.textContent = field.dataset.suggestionsCount.replace("{0}", found.length);
    field.setAttribute("aria-controls", list.id);
    field.setAttribute("aria-expanded", "true");
  };

  // A single key can be pressed by mistake, and by those who speak to their device: it can be turned off (WCAG 2.2, 2.1.4).
  const slashKey = "slash-key";
  const slash = document.querySelector(".slash-key");
  let isOffHere = false;

  const isSlashOff = () => {
    try {
      return isOffHere || localStorage.getItem(slashKey) === "off";
    } catch {
      // Without storage the choice applies to this page only.
      return isOffHere;
    }
  };

  const turnSlash = off => {
    isOffHere = off;
    try {
      if (off) localStorage.setItem(slashKey, "off");
      else localStorage.removeItem(slashKey);
    } catch {
      // Not stored: applies to this page only.
    }
  };

  if (slash) {
    const box = slash.querySelector("input");
    box.checked = !isSlashOff();
    box.addEventListener("change", () => turnSlash(!box.checked));
    slash.hidden = false;
  }

  if (field) {
    // A field of type "search" may have no other role (ARIA in HTML).
    field.type = "text";
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-expanded", "false");

    field.addEventListener("input", async () => {
      await ask();
      if (document.activeElement === field) show();
    });

    field.addEventListener("keydown", event => {
      // These keys belong to an input method that is composing a word. Safari ends the composition before its last key, 229.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Escape") {
        if (list) close();
        else field.blur();
        event.preventDefault();
      } else if (list && event.key === "ArrowDown") {
        choose(chosen + 1);
        event.preventDefault();
      } else if (list && event.key === "ArrowUp") {
        choose(chosen < 0 ? -1 : chosen - 1);
        event.preventDefault();
      } else if (list && chosen >= 0 && event.key === "Enter") {
        event.preventDefault();
        go(list.children[chosen].dataset.address);
      }
    });

    // The list stays when the field loses the focus to nothing else: a screen reader's cursor, or a phone that hides its keyboard.
    for (const type of ["focusin", "pointerdown"]) {
      document.addEventListener(type, event => {
        if (list && event.target !== field && !list.contains(event.target)) close();
      });
    }

    document.addEventListener("keydown", event => {
      if (event.key !== "/" || isSlashOff() || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select, [contenteditable]")) return;
      field.focus();
      field.select();
      event.preventDefault();
    });
  }
}
