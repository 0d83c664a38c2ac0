using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content;

/// <summary>Makes the snapshot of content in which the rules found no error.</summary>
internal sealed class SnapshotBuilder(ContentDraft content, AddressBook addresses, IReadOnlyDictionary<SectionDraft, IReadOnlyList<GlossaryTerm>> terms, Fingerprints fingerprints)
{
    private readonly Dictionary<string, Source> _sources = content.Sources.ToDictionary(entry => entry.Key, entry => entry.Value.Source, StringComparer.Ordinal);

    public LeafletSnapshot Build() => new()
    {
        Medicine = content.Medicine,
        Sources = [.. _sources.Values.OrderBy(source => source.Number)],
        Leaflets = [.. content.Leaflets.Select(Leaflet)],
        Addresses = addresses,
        Record = content.Record,
    };

    private Leaflet Leaflet(LeafletDraft draft)
    {
        var writer = new BodyWriter(draft.Labels!, draft.Situations, _sources, addresses, AddressShowing(ReferenceList.Glossary, draft), AddressShowing(ReferenceList.Sources, draft));
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
            Handouts = [.. draft.Handouts.Select(handout => new ReadyHandout(handout.Id, handout.Title, handout.Summary, InOrder(handout, draft, sections)))],
            Situations = [.. draft.Situations.Select(situation => new Situation(situation.Id, situation.Title, [.. situation.Sections.Select(section => sections[section.Value])]))],
            Synonyms = [.. draft.Synonyms.Select(row => new Synonyms(row.Term, row.Words, row.IsCrisis, SectionsOf(row.Sections, sections)))],
            Questions = [.. draft.Questions.Select(row => new ReaderQuestions(sections[row.Section.Value], row.Asked))],
            OtherMedicines = [.. draft.OtherMedicines.Select(medicine => new OtherMedicine(
                medicine.Name.Value,
                [.. medicine.Names.Select(name => name.Value)],
                medicine.IsLookAlikeSoundAlike,
                SectionsOf(medicine.Sections, sections)))],
            Accessibility = draft.Accessibility,
            Article = Article(draft, sections),
            About = new AboutPage(draft.About!.Title, draft.About.Summary, writer.Write(draft.About.Text!), CitedIn(draft.About.Text!)),
            Fingerprint = fingerprints.Of(draft.Sections, draft),
            ChangedOn = sections.Values.Max(section => section.ChangedOn),
        };
    }

    /// <summary>In reading order whatever the file's; the key facts stand on every handout anyway.</summary>
    private static IReadOnlyList<Section> InOrder(HandoutDraft handout, LeafletDraft leaflet, Dictionary<string, Section> sections)
    {
        var chosen = handout.Sections.SelectMany(id => leaflet.Named(id.Value)).ToHashSet();
        return [.. leaflet.Sections.Except(leaflet.Chapters[0].Sections).Where(chosen.Contains).Select(section => sections[section.Id])];
    }
    private static IReadOnlyList<Section> SectionsOf(IEnumerable<(string Value, int Line)> ids, Dictionary<string, Section> sections) =>
        [.. ids.Select(id => sections[id.Value])];

    private Chapter Chapter(ChapterDraft chapter, int index, LeafletDraft leaflet, BodyWriter writer) => new()
    {
        Id = chapter.Id,
        Address = AddressBookBuilder.AddressOf(leaflet, chapter.Id),
        Number = AddressBookBuilder.NumberOf(leaflet, index),
        Title = chapter.Title,
        Summary = chapter.Summary,
        Codes = chapter.Codes,
        Sections = [.. chapter.Sections.Select(section => Section(section, leaflet, writer))],
        Fingerprint = fingerprints.Of(chapter.Sections, leaflet),
    };

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
            Fingerprint = fingerprints.Of(section, leaflet),
            Passages = PassageSplitter.Split(section.Text!),
            Body = writer.Write(section.Text!),
        };
    }

    private Country Country(CountryDraft country) => new(
        country.Id,
        country.Name,
        [.. country.Lines.Select(line => line.Line with { Sources = Cited(line.Sources.Select(source => source.Value)) })],
        Fingerprints.Of(country));

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
}
