using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content;

/// <summary>
/// A rule for readers' questions: each finds its own section first. A synonym or a word of another section can outweigh it. It needs the
/// index of the finished leaflet, so it is part of a check only.
/// </summary>
internal static class QuestionRules
{
    /// <summary>How many sections a reader sees without scrolling.</summary>
    private const int MostLookedAt = 3;

    public static void Check(Leaflet leaflet, LeafletIndex index, ProblemLog problems)
    {
        var rows = leaflet.Questions.SelectMany(row => row.AskedLines.Select(asked => (row.Section, Asked: asked)));
        var found = rows.AsParallel().AsOrdered().Select(row => (row.Section, row.Asked, Answers: index.SectionsFor(row.Asked.Value)));
        foreach (var (section, (asked, line), answers) in found)
        {
            // A reader in danger is shown the help first, whatever else is asked.
            if (answers is null || answers.Take(MostLookedAt).Contains(section))
            {
                continue;
            }

            var addresses = answers.Take(MostLookedAt).Select(one => one.Address);
            var instead = answers.Count == 0 ? "finds nothing" : $"finds {string.Join(", ", addresses)}";
            problems.Warning($"{leaflet.Language}/{Names.QuestionsFile}", line, ProblemCode.QuestionNotFound,
                $"\"{asked}\" {instead}, and not {section.Address}; look for a synonym that leads there, or add questions like it");
        }
    }
}
