// Only in Development: loads a page again as soon as an edit is published, or is refused.
"use strict";

const preview = document.currentScript;
const newest = async () => {
  try {
    const answer = await fetch(preview.dataset.from, { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== preview.dataset.state) {
      location.reload();
      return;
    }
  } catch {
    // The site is being started again.
  }

  setTimeout(newest, 500);
};

newest();
