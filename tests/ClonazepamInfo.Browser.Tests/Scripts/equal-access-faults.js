// Runs Equal Access, and returns how many results it has and the violations that it is sure of. What it calls potential is a
// question to people.
async () => {
  // Looked at: one name in several groups. The form has a group for each chapter, as its headings say, and one name for all.
  const isGroupOfChapter = ({ ruleId, snippet }) => ruleId === "input_checkboxes_grouped" && snippet.includes('name="s"');

  const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
  const faults = results
    .filter(result => result.value[0] === "VIOLATION" && result.value[1] === "FAIL" && !isGroupOfChapter(result))
    .map(({ ruleId, snippet, message }) => `${ruleId}: ${message} ${snippet}`);
  return { looked: results.length, faults };
}
