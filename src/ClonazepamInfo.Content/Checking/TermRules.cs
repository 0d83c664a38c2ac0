using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Finds the glossary's terms that no section uses.</summary>
internal static class TermRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        if (!leaflet.IsComplete)
        {
            return;
        }

        var used = leaflet.Sections.SelectMany(section => section.Text!.Terms).Select(term => term.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var term in leaflet.Glossary.Where(term => !used.Contains(term.Id)))
        {
            problems.Error(leaflet.PathOf(Names.GlossaryFile), term.Line, ProblemCode.TermUnused,
                $"no section uses \"{term.Term}\"; use it, add the form that is used, or remove it");
        }
    }
}
