// Follows every fragment of the page's headings; each must bring its heading to the top, or as far up as the page scrolls.
async () => {
  const faults = [];
  // The heading of the code is there for paper alone.
  const headings = [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)[id]")].filter(heading => heading.checkVisibility());
  const nextFrame = () => new Promise(done => requestAnimationFrame(done));
  for (const heading of headings) {
    location.hash = "";
    scrollTo(0, heading.offsetTop > innerHeight ? 0 : document.scrollingElement.scrollHeight);
    location.hash = heading.id;
    await nextFrame();
    const box = heading.getBoundingClientRect();
    const atEnd = Math.ceil(scrollY + innerHeight) >= document.scrollingElement.scrollHeight;
    if (box.top < 0 || box.bottom > innerHeight || (box.top > innerHeight / 4 && !atEnd && scrollY > 0)) {
      faults.push(`#${heading.id} is at ${Math.round(box.top)} of ${innerHeight}`);
    }
    const onTop = document.elementFromPoint(box.left + 2, (box.top + box.bottom) / 2);
    if (onTop === null || !(heading.contains(onTop) || onTop.contains(heading))) {
      faults.push(`#${heading.id} is covered by ${onTop?.outerHTML.slice(0, 60)}`);
    }
  }
  return { headings: headings.map(heading => heading.id), faults };
}
