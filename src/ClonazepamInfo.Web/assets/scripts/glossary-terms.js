// The meaning of a term opens below the passage that contains it, and covers nothing. Without script the term links to the glossary.
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
    // Only a mouse shows a title, and a screen reader would read the meaning twice.
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
