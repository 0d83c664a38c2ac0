// What a page would put on paper, in reading order and by block; asked while print is emulated.
() => {
  const blocks = [];
  const links = [];
  const boxes = [...document.querySelectorAll("main .box")];
  let current;

  const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const blockOf = element => {
    while (getComputedStyle(element).display === "inline" || getComputedStyle(element).display === "contents") {
      element = element.parentElement;
    }
    return element;
  };

  const write = (element, text) => {
    if (text.trim() === "") {
      return;
    }
    const owner = blockOf(element);
    if (current?.owner !== owner) {
      current = { owner, text: "", heading: owner.closest("h1, h2, h3, h4, h5, h6") !== null, box: boxes.indexOf(owner.closest(".box")), main: owner.closest("main") !== null };
      blocks.push(current);
    }
    current.text += text;
  };

  // Generated text: strings and attr(), which is all that counts as words.
  const writeGenerated = (element, where) => {
    const content = getComputedStyle(element, where).content;
    const text = [...content.split(" / ")[0].matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)]
      .map(match => match[1] ?? element.getAttribute(match[2]) ?? "")
      .join("");
    write(element, text);
  };

  const read = element => {
    if (!isShown(element) || ["SCRIPT", "STYLE", "TITLE"].includes(element.tagName)) {
      return;
    }
    if (getComputedStyle(element).display === "list-item" && getComputedStyle(element).listStyleType === "decimal") {
      write(element, `${[...element.parentElement.children].indexOf(element) + 1}. `);
    }
    writeGenerated(element, "::before");
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        write(element, node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        read(node);
      }
    }
    writeGenerated(element, "::after");
  };

  read(document.body);

  for (const link of document.querySelectorAll("main a[href^='/']")) {
    if (isShown(link)) {
      links.push({ path: link.pathname, hash: link.hash, text: link.textContent, isReference: /^#(term|source)-/.test(link.hash) });
    }
  }

  return {
    blocks: blocks.map(({ text, heading, box, main }) => ({ text, heading, box, main })),
    links,
    boxes: boxes.filter(isShown).length,
    emergencyBoxes: [...boxes.keys()].filter(number => boxes[number].matches(".emergency")),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(isShown).map(heading => heading.innerText),
    listItems: [...document.querySelectorAll("main li")].filter(isShown).length,
    navigation: [...document.querySelectorAll("nav, button, body > header, [role=status], a[href^='#']")]
      .filter(element => isShown(element) && (element.matches("button") || element.innerText.trim() !== ""))
      .map(element => `${element.localName} "${element.innerText.trim().slice(0, 40)}"`),
  };
}
