// Runs axe, and returns what breaks a rule; what axe could not decide counts as broken, so that nobody forgets to look.
async () => {
  const { passes, violations, incomplete } = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag21aaa", "wcag22a", "wcag22aa", "wcag22aaa", "best-practice"],
    resultTypes: ["violations", "incomplete"],
  });

  const describe = word => ({ id, nodes }) => nodes.map(node => `${id} ${word} ${node.target}: ${node.failureSummary?.split("\n").slice(1).join(" ").trim()}`);

  return {
    passes: passes.length,
    faults: [...violations.flatMap(describe("broken at")), ...incomplete.flatMap(describe("undecided at"))],
  };
}
