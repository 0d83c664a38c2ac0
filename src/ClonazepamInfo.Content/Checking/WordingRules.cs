using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Holds the texts to the editors' own rules: words that must be there, and words that must not.</summary>
internal static class WordingRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var ids = leaflet.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in leaflet.Wording)
        {
            foreach (var (id, line) in rule.In.Where(place => !ids.Contains(place.Value) && !leaflet.Unreadable.Contains(place.Value)))
            {
                problems.Error(leaflet.PathOf(Names.WordingFile), line, ProblemCode.LinkAddress,
                    $"no section \"{id}\"{problems.Suggest(id, ids, "")}");
            }

            var places = rule.In.Select(place => place.Value).ToHashSet(StringComparer.Ordinal);
            bool IsMeant(LeafletText text) => places.Count == 0 ? !text.IsQuotation : places.Contains(text.Section?.Id ?? "");
            Never(rule, LeafletText.Of(leaflet).Where(IsMeant), problems);
            Say(rule, leaflet.Sections.Where(section => section.IsComplete && places.Contains(section.Id)), problems);
        }
    }

    private static void Never(Wording rule, IEnumerable<LeafletText> texts, ProblemLog problems)
    {
        foreach (var text in texts)
        {
            if (rule.Never.FirstOrDefault(phrase => WholeWords.Contain(text.Words, phrase)) is { } phrase)
            {
                problems.Error(text.File, text.Line, ProblemCode.WordsUnwanted,
                    $"\"{phrase}\" is here, which {Names.WordingFile} does not allow: {rule.Why}");
            }
        }
    }

    private static void Say(Wording rule, IEnumerable<SectionDraft> sections, ProblemLog problems)
    {
        foreach (var section in sections.Where(section => rule.Say.Count > 0
            && !rule.Say.Any(phrase => section.Blocks.Any(block => WholeWords.Contain(block, phrase)))))
        {
            problems.Error(section.File.Path, 1, ProblemCode.WordsMissing,
                $"the section must say {string.Join(" or ", rule.Say.Select(phrase => $"\"{phrase}\""))}: {rule.Why}");
        }
    }
}
