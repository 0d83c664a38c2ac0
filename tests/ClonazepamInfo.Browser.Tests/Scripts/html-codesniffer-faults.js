// Runs HTML_CodeSniffer, and returns how many messages it has and the errors. Its warnings and notices are questions to people.
async () => {
  await new Promise(done => HTMLCS.process("WCAG2AAA", document, done));
  const messages = HTMLCS.getMessages();
  const faults = messages
    .filter(({ type }) => type === HTMLCS.ERROR)
    .map(({ code, element, msg }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 200)}`);
  return { looked: messages.length, faults };
}
