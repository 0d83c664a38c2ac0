using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>What explains the text of a page at its end: words and sources.</summary>
/// <param name="Terms">The glossary terms that the text uses.</param>
/// <param name="Sources">The sources that it cites.</param>
/// <param name="Page">The page.</param>
public sealed record EndModel(IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<Source> Sources, LeafletPage Page)
{
    /// <summary>What explains some sections.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="page">The page.</param>
    /// <returns>Each term and source once.</returns>
    public static EndModel Of(IEnumerable<Section> sections, LeafletPage page)
    {
        var all = sections.ToList();
        return new EndModel(
            [.. all.SelectMany(section => section.Terms).Distinct().OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)],
            [.. all.SelectMany(section => section.Sources).Distinct().OrderBy(source => source.Number)],
            page);
    }
}
