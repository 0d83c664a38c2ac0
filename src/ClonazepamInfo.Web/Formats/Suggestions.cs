using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes what the search field can suggest: titles, headings and everyday words, each with the place that it leads to. The
/// browser has all of it and chooses by itself, so that no letter is sent before the reader asks.
/// </summary>
internal static class Suggestions
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>sections</c> has number, title and address of each section; a title is a suggestion too. <c>entries</c> has the other
    /// words, each with the place of its section in <c>sections</c>, counted from 0, and a fragment where it leads to a heading.
    /// </summary>
    public static string Write(Leaflet leaflet, SiteOptions site)
    {
        var sections = leaflet.Sections.Select(section => new[] { section.Number, section.Title, site.OnHost(section.Address) });
        var entries = leaflet.Sections
            .SelectMany((section, place) => section.Body.OfType<Heading>()
                .Select(heading => new object[] { heading.Text, place, heading.Id }))
            .Concat(EverydayWords(leaflet));
        return JsonSerializer.Serialize(new { sections, entries }, Readable) + "\n";
    }

    /// <summary>Words of danger are found and not suggested: a reader must not read of killing after typing "k".</summary>
    private static IEnumerable<object[]> EverydayWords(Leaflet leaflet)
    {
        List<Section> sections = [.. leaflet.Sections];
        var titles = sections.Select(section => section.Title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var danger = leaflet.Danger.Kinds.SelectMany(kind => kind.Always.Concat(kind.Cries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return leaflet.Synonyms
            .Where(row => row.Sections.Count > 0)
            .SelectMany(row => row.Words.Select(word => (Word: word, Place: sections.IndexOf(row.Sections[0]))))
            .Where(entry => !titles.Contains(entry.Word) && !danger.Contains(entry.Word))
            .DistinctBy(entry => entry.Word, StringComparer.OrdinalIgnoreCase)
            .Select(entry => new object[] { entry.Word, entry.Place });
    }
}
