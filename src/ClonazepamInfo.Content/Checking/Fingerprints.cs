using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// The fingerprint of each section: of the words that a reader sees, not of their markup, so that an edit that nobody sees
/// makes no printed sheet look old. The same words give the same digits on every machine.
/// </summary>
/// <param name="content">The content; what is wrong in it is left out of the fingerprints.</param>
internal sealed class Fingerprints(ContentDraft content)
{
    private const int Digits = 8;

    private readonly Dictionary<SectionDraft, string> _sections = [];

    /// <summary>Title, text and sources, the list that the section shows, and the numbers to call in its boxes.</summary>
    public string Of(SectionDraft section, LeafletDraft leaflet)
    {
        if (!_sections.TryGetValue(section, out var fingerprint))
        {
            fingerprint = Hash([section.Title, .. section.Blocks, .. ShownWith(section, leaflet), .. SourcesOf(section)]);
            _sections.Add(section, fingerprint);
        }

        return fingerprint;
    }

    /// <summary>
    /// Of a section without the numbers in its boxes, which are not written in it: a number that changes is noted once, where it is.
    /// </summary>
    public string OfWords(SectionDraft section, LeafletDraft leaflet) =>
        Hash([section.Title, .. section.Blocks, .. ListOf(section, leaflet), .. SourcesOf(section)]);

    /// <summary>Of notes: what was told to readers does not change afterwards.</summary>
    public static string Of(IEnumerable<Change> notes) =>
        Hash(notes.Select(change =>
            string.Create(CultureInfo.InvariantCulture, $"{change.On:yyyy-MM-dd} {change.Safety} {change.IsWordsOnly} {change.Note}")));

    /// <summary>Of sections together: the same until one of them changes, comes or goes.</summary>
    public string Of(IEnumerable<SectionDraft> sections, LeafletDraft leaflet) => Hash(sections.Select(section => Of(section, leaflet)));

    /// <summary>Of the numbers of one country, as a handout for it shows them.</summary>
    public static string Of(Country country) => Hash(country.Lines.Select(Words).Prepend(country.Name));

    private static string Words(Helpline line) =>
        $"{line.Name}: {line.Number} {Recorded(line.Purpose)} {string.Join(' ', line.Details)}";

    /// <summary>A purpose as fingerprints have it since it was a name of the program: <c>UrgentAdvice</c> for <c>urgent-advice</c>.</summary>
    private static string Recorded(string purpose) =>
        string.Concat(purpose.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private IEnumerable<string> ShownWith(SectionDraft section, LeafletDraft leaflet)
    {
        var boxes = (section.Text?.Document.OfType<CustomContainer>() ?? []).Select(BoxKinds.Of).ToList();
        IEnumerable<string> Numbers(Urgency urgency) => boxes.Contains(urgency) ? NumbersFor(urgency.Purpose()!, leaflet) : [];
        var inText = (section.Text?.Document.OfType<CustomContainer>() ?? []).Where(NumbersBlock.Is).Select(NumbersBlock.PurposeOf);
        return ListOf(section, leaflet)
            .Concat(Numbers(Urgency.Emergency))
            .Concat(Numbers(Urgency.Urgent))
            .Concat(inText.SelectMany(purpose => NumbersFor(purpose, leaflet)));
    }

    private IEnumerable<string> ListOf(SectionDraft section, LeafletDraft leaflet)
    {
        return section.Shows switch
        {
            ReferenceList.Glossary => leaflet.Glossary.Select(term => $"{term.Term}: {term.Meaning}"),
            ReferenceList.OtherMedicines => AnswersOf(leaflet),
            ReferenceList.Helplines =>
                leaflet.Countries.SelectMany(country => country.Lines.Select(line => $"{country.Name}, {Words(line)}")),
            ReferenceList.Sources => content.Sources.Values.Select(source => $"{Words(source)} {source.Seen}"),
            _ => Enumerable.Empty<string>(),
        };
    }

    private static IEnumerable<string> AnswersOf(LeafletDraft leaflet) =>
        from medicine in leaflet.OtherMedicines
        select $"{medicine.Name}, {string.Join(", ", medicine.Names)}: {string.Join(' ', leaflet.AnswerOf(medicine)?.Blocks() ?? [])}";

    private static IEnumerable<string> NumbersFor(string purpose, LeafletDraft leaflet) =>
        from country in leaflet.Countries
        from line in country.For(purpose)
        select $"{country.Name}: {line.Number}";

    /// <summary>Without their numbers, which are those of a list that grows: a source more elsewhere changes nothing here.</summary>
    private IEnumerable<string> SourcesOf(SectionDraft section) =>
        (section.Text?.Citations ?? [])
            .Where(citation => !citation.IsNoClaim)
            .SelectMany(citation => citation.Keys)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(key => content.Sources.TryGetValue(key, out var source) ? Words(source) : key);

    private static string Words(Source source) => $"{source.Title}. {source.Publisher}. {source.Kind} {source.Url}";

    private static string Hash(IEnumerable<string> blocks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', blocks))))[..Digits];
}
