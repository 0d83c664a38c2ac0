using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content;

/// <summary>Makes the snapshot of content in which the rules found no error.</summary>
internal sealed class SnapshotBuilder(ContentDraft content, AddressBook addresses, IReadOnlyDictionary<SectionDraft, IReadOnlyList<GlossaryTerm>> terms)
{
    private readonly Dictionary<string, Source> _sources = content.Sources.ToDictionary(entry => entry.Key, entry => entry.Value.Source, StringComparer.Ordinal);

    public LeafletSnapshot Build() => new()
    {
        Medicine = content.Medicine,
        Sources = [.. _sources.Values.OrderBy(source => source.Number)],
        Leaflets = [.. content.Leaflets.Select(Leaflet)],
        Addresses = addresses,
    };

    private Leaflet Leaflet(LeafletDraft draft)
    {
        var writer = new BodyWriter(draft.Labels!, _sources, addresses, AddressShowing(ReferenceList.Glossary, draft), AddressShowing(ReferenceList.Sources, draft));
        var chapters = draft.Chapters.Select((chapter, index) => Chapter(chapter, index, draft, writer)).ToList();
        var sections = chapters.SelectMany(chapter => chapter.Sections).ToDictionary(section => section.Id, StringComparer.Ordinal);
        var countries = draft.Countries.Select(Country).ToList();
        return new Leaflet
        {
            Language = draft.Language,
            Prefix = draft.Prefix,
            Labels = draft.Labels!,
            Chapters = chapters,
            Sections = [.. chapters.SelectMany(chapter => chapter.Sections)],
            Emergency = sections[content.Medicine.EmergencySection],
            Glossary = [.. draft.Glossary.Select(entry => entry.Term)],
            Countries = countries,
            EmergencyNumbers = EmergencyNumbers(countries),
            SearchWords = [.. draft.SearchWords.Select(row => new SearchWords(row.Term, row.Words, [.. row.Sections.Select(section => sections[section.Value])]))],
            Article = Article(draft, sections),
            About = new AboutPage(draft.About!.Title, draft.About.Summary, writer.Write(draft.About.Text!), CitedIn(draft.About.Text!)),
            Fingerprint = Fingerprint(sections.Values.Select(section => section.Fingerprint)),
            ChangedOn = sections.Values.Max(section => section.ChangedOn),
        };
    }

    private Chapter Chapter(ChapterDraft chapter, int index, LeafletDraft leaflet, BodyWriter writer) => new(
        chapter.Id,
        AddressBookBuilder.AddressOf(leaflet, chapter.Id),
        AddressBookBuilder.NumberOf(leaflet, index),
        chapter.Title,
        chapter.Summary,
        chapter.Codes,
        [.. chapter.Sections.Select(section => Section(section, leaflet, writer))]);

    private Section Section(SectionDraft section, LeafletDraft leaflet, BodyWriter writer)
    {
        var address = AddressBookBuilder.AddressOf(leaflet, section.Id);
        return new Section
        {
            Id = section.Id,
            Address = address,
            Number = addresses.Find(address)!.Number,
            Title = section.Title,
            Summary = section.Summary,
            Aliases = [.. section.Aliases.Select(alias => alias.Value)],
            Codes = section.Codes,
            Changes = section.Changes,
            Shows = section.Shows,
            Sources = CitedIn(section.Text!),
            Terms = terms[section],
            Readability = section.Readability,
            Fingerprint = Fingerprint([section.Title, .. section.Blocks, .. Beside(section, leaflet)]),
            Body = writer.Write(section.Text!),
        };
    }

    /// <summary>What readers see with the section's own words: the list that it shows, and the emergency numbers in its urgent boxes.</summary>
    private IEnumerable<string> Beside(SectionDraft section, LeafletDraft leaflet)
    {
        var lines = leaflet.Countries.SelectMany(country => country.Lines.Select(line => (Country: country.Name, line.Line))).ToList();
        var shown = section.Shows switch
        {
            ReferenceList.Glossary => leaflet.Glossary.Select(entry => $"{entry.Term.Term}: {entry.Term.Meaning}"),
            ReferenceList.Helplines => lines.Select(entry => $"{entry.Country}, {entry.Line.Name}: {entry.Line.Number} {entry.Line.Note}"),
            ReferenceList.Sources => _sources.Values.Select(source => $"{source.Title}, {source.Publisher}: {source.Seen}"),
            _ => [],
        };
        return section.Text!.Document.OfType<CustomContainer>().Any(box => BodyWriter.Boxes[box.Info!] == Urgency.Urgent)
            ? shown.Concat(lines.Where(entry => entry.Line.Purpose == HelplinePurpose.Emergency).Select(entry => $"{entry.Country}: {entry.Line.Number}"))
            : shown;
    }

    private Country Country(CountryDraft country) => new(
        country.Id,
        country.Name,
        [.. country.Lines.Select(line => line.Line with { Sources = Cited(line.Sources.Select(source => source.Value)) })]);

    private ArticleTrace Article(LeafletDraft draft, Dictionary<string, Section> sections) => new(
        [.. draft.Statements.Select(statement => new ArticleStatement(
            statement.Id,
            statement.Heading,
            statement.Says,
            statement.Fate,
            statement.Section is { } section ? sections[section.Value] : null,
            statement.Instead,
            statement.Why,
            Cited(statement.Sources.Select(source => source.Value))))],
        [.. draft.Missing.Select(missing => new MissingSubject(
            missing.What,
            sections[missing.Section.Value],
            missing.Why,
            Cited(missing.Sources.Select(source => source.Value))))]);

    private IReadOnlyList<Source> CitedIn(MarkdownText text) =>
        Cited(text.Citations.Where(citation => !citation.IsNoClaim).SelectMany(citation => citation.Keys));

    private IReadOnlyList<Source> Cited(IEnumerable<string> keys) =>
        [.. keys.Distinct(StringComparer.Ordinal).Select(key => _sources[key]).OrderBy(source => source.Number)];

    private static string AddressShowing(ReferenceList list, LeafletDraft leaflet) =>
        AddressBookBuilder.AddressOf(leaflet, leaflet.Sections.First(section => section.Shows == list).Id);

    private static IReadOnlyList<EmergencyNumber> EmergencyNumbers(IEnumerable<Country> countries) =>
    [
        .. countries
            .SelectMany(country => country.Lines.Where(line => line.Purpose == HelplinePurpose.Emergency).Select(line => (line.Number, line.Call, country.Name)))
            .GroupBy(entry => (entry.Number, entry.Call))
            .Select(group => new EmergencyNumber(group.Key.Number, group.Key.Call, [.. group.Select(entry => entry.Name).Distinct(StringComparer.Ordinal)])),
    ];

    /// <summary>Words only, so that an edit of markup that no reader sees does not make a printed sheet look old.</summary>
    private static string Fingerprint(IEnumerable<string> blocks) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', blocks))))[..8];
}
