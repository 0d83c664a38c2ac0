using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Links the glossary's terms in all sections, and finds the terms that none uses.</summary>
internal static class TermRules
{
    public static void Check(LeafletDraft leaflet, Dictionary<SectionDraft, IReadOnlyList<GlossaryTerm>> found, ProblemLog problems)
    {
        var linker = new TermLinker(leaflet.Glossary);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in leaflet.Sections)
        {
            var terms = section.Text is null ? [] : linker.Link(section.Text);
            found[section] = terms;
            used.UnionWith(terms.Select(term => term.Id));
        }

        foreach (var term in leaflet.Glossary.Where(term => leaflet.IsComplete && !used.Contains(term.Id)))
        {
            problems.Error(leaflet.PathOf(Names.GlossaryFile), term.Line, ProblemCode.TermUnused, $"no section uses \"{term.Term}\"; use it, add the form that is used, or remove it");
        }
    }
}
