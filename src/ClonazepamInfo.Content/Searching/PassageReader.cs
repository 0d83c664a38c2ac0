using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Takes a leaflet apart into passages.</summary>
internal static partial class PassageReader
{
    public static IEnumerable<Passage> Read(Leaflet leaflet) =>
        leaflet.Sections.SelectMany(section => Text(section).Concat(List(section, leaflet)));

    private static IEnumerable<Passage> Text(Section section)
    {
        var sentences = new List<string> { section.Summary };
        string? fragment = null;
        var heading = "";
        foreach (var part in section.Body)
        {
            switch (part)
            {
                case Heading next:
                    yield return new Passage(section, fragment, heading, IsListed: false, sentences);
                    sentences = [];
                    fragment = next.Id;
                    heading = next.Text;
                    break;
                case Box box:
                    sentences.Add(box.Title);
                    sentences.AddRange(Sentences(box.Html));
                    break;
                case Prose prose:
                    sentences.AddRange(Sentences(prose.Html));
                    break;
            }
        }

        yield return new Passage(section, fragment, heading, IsListed: false, sentences);
    }

    /// <summary>Each entry of a list that a section shows has a fragment of its own. Nobody looks for a source by its title.</summary>
    private static IEnumerable<Passage> List(Section section, Leaflet leaflet) => section.Shows switch
    {
        ReferenceList.Glossary => leaflet.Glossary.Select(term =>
            new Passage(section, term.Fragment, string.Join(", ", term.Forms.Prepend(term.Term)), IsListed: true, [$"{term.Term}: {term.Meaning}"])),
        ReferenceList.Helplines => leaflet.Countries.Select(country =>
            new Passage(section, country.Fragment, country.Name, IsListed: true, [.. country.Lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Name}: {line.Number}. {line.Note}").Trim())])),
        _ => [],
    };

    /// <summary>
    /// The sentences of a text without its citations. One that only says where to read on is left out: it has the words of
    /// another section's title, and would be found in that one's place.
    /// </summary>
    private static IEnumerable<string> Sentences(string html) => Blocks()
        .Split(SectionLinks().Replace(Citations().Replace(html, ""), PointsElsewhere))
        .Select(block => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(block, "")), " ").Trim())
        .SelectMany(ReadingGrade.Sentences)
        .Where(sentence => !sentence.Contains(PointsElsewhere, StringComparison.Ordinal));

    /// <summary>A character that no content may hold (TEXT07).</summary>
    private const string PointsElsewhere = "\u0001";

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("""<span class="cite">(<a [^>]*>[^<]*</a>|<span[^>]*>[^<]*</span>)*</span>|<p class="list-sources">.*?</p>""", Options | RegexOptions.Singleline)]
    private static partial Regex Citations();

    [GeneratedRegex("</?(p|li|ul|ol)[^>]*>", Options)]
    private static partial Regex Blocks();

    [GeneratedRegex("""<a href="/[^>]*>.*?</a>""", Options | RegexOptions.Singleline)]
    private static partial Regex SectionLinks();

    [GeneratedRegex("<[^>]*>", Options)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Spaces();
}
