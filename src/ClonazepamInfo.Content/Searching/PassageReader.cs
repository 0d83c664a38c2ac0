using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Lists the passages of a leaflet: those of its texts, and the entries of the lists that sections show.</summary>
internal static class PassageReader
{
    public static IEnumerable<Passage> Read(Leaflet leaflet) =>
        leaflet.Sections.SelectMany(section => Text(section).Concat(List(section, leaflet)));

    /// <summary>The summary belongs to the first passage.</summary>
    private static IEnumerable<Passage> Text(Section section) => section.Passages.Select(passage => new Passage(
        section,
        passage.Fragment,
        passage.Heading,
        IsListed: false,
        passage.Fragment is null ? [section.Summary, .. passage.Sentences] : passage.Sentences));

    /// <summary>Each entry of a list that a section shows has a fragment of its own. Nobody looks for a source by its title.</summary>
    private static IEnumerable<Passage> List(Section section, Leaflet leaflet) => section.Shows switch
    {
        ReferenceList.Glossary => leaflet.Glossary.Select(term => new Passage(
            section,
            term.Fragment,
            term.Term,
            IsListed: true,
            [$"{term.Term}: {term.Meaning}"])
        {
            Forms = term.Forms,
        }),
        // The search answers a reader who names one of these above all hits.
        ReferenceList.OtherMedicines => [],
        ReferenceList.Helplines => leaflet.Countries.Select(country => new Passage(
            section,
            country.Fragment,
            country.Name,
            IsListed: true,
            [.. country.Lines.Select(line => $"{line.Name}: {line.Number}. {string.Join(". ", line.Details)}".Trim())])),
        _ => [],
    };
}
