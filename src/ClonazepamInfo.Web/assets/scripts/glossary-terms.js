// The meaning of a word opens below the passage that it stands in, and covers nothing. Without script the word leads to the glossary.
{
  let open = null;

  const close = () => {
    open?.note.remove();
    open?.term.setAttribute("aria-expanded", "false");
    open = null;
  };

  const show = (term, meaning) => {
    const note = document.createElement("span");
    note.className = "meaning";
    note.setAttribute("role", "note");
    const word = document.createElement("b");
    word.textContent = term.textContent;
    const all = document.createElement("a");
    all.href = term.href;
    all.textContent = document.body.dataset.allWords;
    note.append(word, `: ${meaning} `, all);

    const passage = term.closest("p, li, dd") ?? term;
    if (passage.matches("li, dd")) {
      passage.append(note);
    } else {
      passage.after(note);
    }

    term.setAttribute("aria-expanded", "true");
    if (announcement) announcement.textContent = `${term.textContent}: ${meaning}`;
    open = { term, note };
  };

  for (const term of document.querySelectorAll(".term")) {
    // A title is shown to a mouse alone, and would be read a second time.
    const meaning = term.title;
    term.removeAttribute("title");
    term.setAttribute("aria-expanded", "false");
    term.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const again = open?.term === term;
      close();
      if (!again) show(term, meaning);
    });
  }

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && open && !event.defaultPrevented) {
      const { term } = open;
      close();
      term.focus();
    }
  });
}
