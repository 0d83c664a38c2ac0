// What the voice of fake-voice.js was given to say.
() => speechSynthesis.said
