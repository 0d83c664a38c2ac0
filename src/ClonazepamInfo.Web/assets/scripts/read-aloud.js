// Reads the page aloud with the browser's own voice, passage by passage. A browser without a voice shows no button.
{
  const speech = window.speechSynthesis;
  // Only the passage's own text: passages within it are read separately, and source numbers are only for sighted readers.
  const words = passage => {
    const copy = passage.cloneNode(true);
    for (const unread of copy.querySelectorAll("p, ul, ol, dl, .citation, .self, .paper, .meaning")) unread.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  const passages = () => [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd)")]
    .filter(passage => !passage.closest(".page-tools, .slash-key, .breadcrumb, .prev-next, .reading-options, .country-choice, .meaning, .announce, .sheet-code, .preview, .page-sources, .link-to, form") && passage.offsetParent && words(passage));

  const offer = () => {
    const labels = tools.dataset;
    let queue = [];
    let place = 0;
    let reading = 0;

    const mark = passage => {
      document.querySelector(".speaking")?.classList.remove("speaking");
      passage?.classList.add("speaking");
      passage?.scrollIntoView({ block: "nearest" });
    };

    const stop = () => {
      reading++;
      speech.cancel();
      mark(null);
      start.textContent = labels.readAloud;
      halt.hidden = true;
      queue = [];
    };

    const next = () => {
      const mine = reading;
      const passage = queue[place];
      if (!passage) return stop();
      const spoken = new SpeechSynthesisUtterance(words(passage));
      spoken.lang = document.documentElement.lang;
      spoken.rate = Number(speed.value);
      spoken.onend = () => {
        if (mine !== reading) return;
        place++;
        next();
      };
      spoken.onerror = () => mine === reading && stop();
      mark(passage);
      speech.speak(spoken);
    };

    const start = newButton(labels.readAloud, () => {
      if (queue.length === 0) {
        queue = passages();
        place = 0;
        reading++;
        halt.hidden = false;
        start.textContent = labels.readPause;
        next();
      } else if (start.textContent === labels.readPause) {
        // Pausing keeps the place. The passage is read again from its beginning, because some voices cannot pause.
        reading++;
        speech.cancel();
        start.textContent = labels.readOn;
      } else {
        start.textContent = labels.readPause;
        next();
      }
    });

    const halt = newButton(labels.readStop, stop);
    halt.hidden = true;

    const speed = document.createElement("select");
    for (const [rate, label] of [["0.75", labels.readSlow], ["1", labels.readNormal], ["1.3", labels.readFast]]) {
      speed.add(new Option(label, rate, rate === "1", rate === "1"));
    }

    speed.addEventListener("change", () => {
      if (start.textContent !== labels.readPause) return;
      reading++;
      speech.cancel();
      next();
    });

    const pace = document.createElement("label");
    pace.append(labels.readSpeed, " ", speed);
    tools.append(start, halt, pace);
    addEventListener("pagehide", () => speech.cancel());
  };

  if (tools && speech) {
    // Some browsers load their voices after the page.
    let offered = false;
    const offerOnce = () => {
      if (offered || speech.getVoices().length === 0) return;
      offered = true;
      offer();
    };
    offerOnce();
    speech.addEventListener?.("voiceschanged", offerOnce);
  }
}
