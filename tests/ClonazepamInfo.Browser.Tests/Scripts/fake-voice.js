// A voice that says nothing and ends a passage when a test says so (Web Speech API). Runs before the page's own script.
() => {
  const said = [];
  const listeners = [];
  let current = null;
  const voice = {
    said,
    voices: [{ name: "A voice", lang: "en" }],
    getVoices: () => voice.voices,
    addEventListener: (type, listener) => listeners.push(listener),
    speak: utterance => {
      current = utterance;
      said.push({ text: utterance.text, rate: utterance.rate, lang: utterance.lang });
    },
    // Browsers tell a passage that was broken off that it failed.
    cancel: () => {
      const broken = current;
      current = null;
      broken?.onerror?.({ error: "canceled" });
    },
    finish: () => {
      const ended = current;
      current = null;
      ended?.onend?.();
    },
    voicesCome: () => {
      voice.voices = [{ name: "A voice", lang: "en" }];
      listeners.forEach(listener => listener());
    },
  };
  Object.defineProperty(window, "speechSynthesis", { value: voice });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}
