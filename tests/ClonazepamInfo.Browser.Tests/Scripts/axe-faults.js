// Runs axe, and returns what breaks a rule. What axe could not decide counts as broken, so that nobody forgets to look.
async () => {
  const { passes, violations, incomplete } = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"],
    resultTypes: ["violations", "incomplete"],
  });

  // Looked at: a word that the glossary explains may be the title of a section too, such as "withdrawal symptoms". The one
  // link looks unlike the other and bears the word's meaning as its description; both lead to what the word says.
  const isWordOfTheGlossary = (id, node) =>
    id === "identical-links-same-purpose"
    && [node, ...node.any.concat(node.none, node.all).flatMap(check => check.relatedNodes)]
      .some(({ target }) => document.querySelector(target)?.matches("[href*='#term-']"));

  const describe = word => ({ id, nodes }) => nodes
    .filter(node => !isWordOfTheGlossary(id, node))
    .map(node => `${id} ${word} ${node.target}: ${node.failureSummary?.split("\n").slice(1).join(" ").trim()}`);

  return {
    passes: passes.length,
    faults: [...violations.flatMap(describe("broken at")), ...incomplete.flatMap(describe("undecided at"))],
  };
}
