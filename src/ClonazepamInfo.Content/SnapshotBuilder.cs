using ClonazepamInfo.Content.Addresses;
using ClonazepamInfo.Content.Checking;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Rendering;

namespace ClonazepamInfo.Content;

/// <summary>Builds the snapshot of content in which the rules found no error.</summary>
internal sealed class SnapshotBuilder(ContentDraft content, SiteMap addresses, Fingerprints fingerprints)
{
    private readonly IReadOnlyDictionary<string, Source> _sources = content.Sources;

    public LeafletSnapshot Build()
    {
        var leaflets = content.Leaflets.Select(Leaflet).ToList();
        return new()
        {
            Medicine = content.Medicine,
            Sources = [.. _sources.Values.OrderBy(source => source.Number)],
            Leaflets = leaflets,
            SiteMap = addresses.VersionedBy(leaflets),
            PublicationLog = content.Record,
        };
    }

    private Leaflet Leaflet(LeafletDraft draft)
    {
        var writer = new BodyWriter(new BodyContext(
            draft.Labels!,
            _sources,
            content.Drawings,
            addresses,
            AddressShowing(ReferenceList.Glossary, draft),
            AddressShowing(ReferenceList.Sources, draft)));
        var chapters = draft.Chapters.Select(chapter => Chapter(chapter, draft, writer)).ToList();
        var sections = chapters.SelectMany(chapter => chapter.Sections).ToDictionary(section => section.Id, StringComparer.Ordinal);
        IReadOnlyList<Section> Resolve(IEnumerable<(string Value, int Line)> ids) => [.. ids.Select(id => sections[id.Value])];
        IReadOnlyList<SectionTarget> Targets(IEnumerable<(string Value, int Line)> ids) =>
            [.. ids.Select(id => Target(id.Value, sections))];
        var classes = draft.MedicineClasses.ToDictionary(
            one => one.Id,
            one => one with { Targets = Targets(one.TargetIds) },
            StringComparer.Ordinal);
        var withdrawals = Withdrawals(draft);
        return new Leaflet
        {
            Language = draft.Language,
            Prefix = draft.Prefix,
            Labels = draft.Labels!,
            Chapters = chapters,
            Sections = [.. chapters.SelectMany(chapter => chapter.Sections)],
            Emergency = sections[content.Medicine.EmergencySection],
            Glossary = draft.Glossary,
            Countries = [.. draft.Countries.Select(Country).OrderByDescending(country => country.IsHome)],
            Handouts = [.. draft.Handouts.Select(handout => handout with { Sections = InOrder(handout, draft, sections) })],
            Situations = [.. draft.Situations.Select(situation => situation with { Sections = Resolve(situation.SectionIds) })],
            Synonyms = [.. draft.Synonyms.Select(row => row with { Sections = Resolve(row.SectionIds) })],
            Danger = draft.Danger with { Kinds = [.. draft.Danger.Kinds.Select(kind => kind with { Targets = Targets(kind.TargetIds) })] },
            Questions = [.. draft.Questions.Select(row => row with { Section = sections[row.SectionId.Value] })],
            OtherMedicines =
            [
                .. draft.OtherMedicines.Select(medicine => OtherMedicine(medicine, classes, Resolve(medicine.SectionIds), draft, writer)),
            ],
            NotCovered = [.. draft.NotCovered.Select(subject => subject with { Sections = Resolve(subject.SectionIds) })],
            Accessibility = draft.Accessibility,
            Article = new ArticleTrace(
                [
                    .. draft.Article.Statements.Select(statement =>
                        statement with
                        {
                            Section = Resolve(statement.SectionIds) is [var only] ? only : null,
                            Sources = Cited(statement.SourceKeys),
                        }),
                ],
                [
                    .. draft.Article.Missing.Select(missing =>
                        missing with { Section = sections[missing.SectionId.Value], Sources = Cited(missing.SourceKeys) }),
                ]),
            About = new AboutPage(draft.About!.Title, draft.About.Summary, writer.Write(draft.About.Text!), CitedIn(draft.About.Text!)),
            Fingerprint = fingerprints.Of(draft.Sections, draft),
            Withdrawals = withdrawals,
            ChangedOn = sections.Values.Select(section => section.ChangedOn).Concat(withdrawals.Select(gone => gone.Change.On)).Max(),
        };
    }

    private IReadOnlyList<Withdrawal> Withdrawals(LeafletDraft leaflet) =>
    [
        .. from redirect in content.Redirects
           where redirect.Withdrawal is not null
               && redirect.From.StartsWith(leaflet.Prefix + "/", StringComparison.Ordinal)
               && redirect.From.LastIndexOf('/') == leaflet.Prefix.Length
           let id = redirect.From[(leaflet.Prefix.Length + 1)..]
           select new Withdrawal(redirect.From, content.Record.TitleAt(redirect.From) ?? id, redirect.To, redirect.Withdrawal!),
    ];

    private static SectionTarget Target(string id, Dictionary<string, Section> sections)
    {
        var (section, fragment) = Names.SplitTarget(id);
        return new SectionTarget(
            sections[section], sections[section].Body.OfType<Heading>().FirstOrDefault(heading => heading.Id == fragment));
    }

    /// <summary>A medicine that names no sections leads to those of its class.</summary>
    private static OtherMedicine OtherMedicine(
        OtherMedicine medicine,
        Dictionary<string, MedicineClass> classes,
        IReadOnlyList<Section> sections,
        LeafletDraft leaflet,
        BodyWriter writer)
    {
        var ofClass = classes.GetValueOrDefault(medicine.ClassId.Value);
        return medicine with
        {
            IsNamed = leaflet.Mentions(medicine.Name),
            Class = ofClass,
            Answer = leaflet.AnswerOf(medicine) is { } answer
                ? new MedicineAnswer(
                    string.Concat(writer.Write(answer).OfType<Prose>().Select(prose => prose.Html)), string.Join(' ', answer.Blocks()))
                : null,
            Sections = sections.Count > 0 || ofClass is null ? sections : [.. ofClass.Targets.Select(target => target.Section).Distinct()],
        };
    }

    /// <summary>In reading order whatever the file's order; the key facts are on every handout anyway.</summary>
    private static IReadOnlyList<Section> InOrder(ReadyHandout handout, LeafletDraft leaflet, Dictionary<string, Section> sections)
    {
        var chosen = handout.SectionIds.SelectMany(id => leaflet.Named(id.Value)).ToHashSet();
        return [.. leaflet.Sections.Except(leaflet.Chapters[0].Sections).Where(chosen.Contains).Select(section => sections[section.Id])];
    }

    private Chapter Chapter(ChapterDraft chapter, LeafletDraft leaflet, BodyWriter writer) => new()
    {
        Id = chapter.Id,
        Address = SiteMapBuilder.AddressOf(leaflet, chapter.Id),
        Number = leaflet.Numbers[chapter],
        Title = chapter.Title,
        Summary = chapter.Summary,
        Codes = chapter.Codes,
        Sections = [.. chapter.Sections.Select(section => Section(section, leaflet, writer))],
        Fingerprint = fingerprints.Of(chapter.Sections, leaflet),
    };

    private Section Section(SectionDraft section, LeafletDraft leaflet, BodyWriter writer) => new()
    {
        Id = section.Id,
        Address = SiteMapBuilder.AddressOf(leaflet, section.Id),
        Number = leaflet.Numbers[section],
        Title = section.Title,
        Summary = section.Summary,
        Aliases = [.. section.Aliases.Select(alias => alias.Value)],
        Codes = section.Codes,
        Changes = section.Changes,
        Shows = section.Shows,
        Sources = Cited(CitationsOf(section, leaflet).SelectMany(citation => citation.Keys)),
        SourcePlaces = CitationsOf(section, leaflet).SelectMany(citation => citation.Cited)
            .Where(cited => cited.Place is not null)
            .Distinct()
            .ToLookup(cited => cited.Key, cited => cited.Place!, StringComparer.Ordinal),
        Terms = section.Text!.Terms,
        Readability = section.Readability,
        Fingerprint = fingerprints.Of(section, leaflet),
        WordsFingerprint = fingerprints.OfWords(section, leaflet),
        NotesFingerprint = Fingerprints.Of(section.Changes),
        Passages = PassageSplitter.Split(section.Text!),
        Body = [.. writer.Write(section.Text!).Select(part => part is Heading heading ? WithOldIds(heading, leaflet, section) : part)],
        MovedHeadings =
        [
            .. from old in OldHeadings(SiteMapBuilder.AddressOf(leaflet, section.Id))
               where old.Page != SiteMapBuilder.AddressOf(leaflet, section.Id) || old.Id is null
               let to = addresses.Find(old.Page)!
               select new MovedHeading(old.Was, old.Address, HeadingText(to, old.Id) ?? to.NumberedTitle),
        ],
    };

    private Heading WithOldIds(Heading heading, LeafletDraft leaflet, SectionDraft section)
    {
        var page = SiteMapBuilder.AddressOf(leaflet, section.Id);
        var ids = OldHeadings(page).Where(old => old.Page == page && old.Id == heading.Id).Select(old => old.Was).ToList();
        return ids.Count == 0 ? heading : heading with { OldIds = ids };
    }

    /// <summary>The fragments that a page had, each with the address of its text today: a page, and perhaps an id on it.</summary>
    private IEnumerable<(string Was, string Address, string Page, string? Id)> OldHeadings(string page) =>
        from old in addresses.OldHeadings
        let was = old.Key.Split('#')
        where was[0] == page
        let now = old.Value.Split('#')
        select (was[1], old.Value, now[0], now.ElementAtOrDefault(1));

    private string? HeadingText(SitePage page, string? fragment) =>
        content.Leaflets.SelectMany(leaflet => leaflet.Sections
                .Where(section => SiteMapBuilder.AddressOf(leaflet, section.Id) == page.Address))
            .SelectMany(section => section.Text!.Headings)
            .Where(heading => MarkdownText.IdOf(heading) == fragment)
            .Select(MarkdownText.TextOf)
            .FirstOrDefault();

    private Country Country(Country country) => country with
    {
        Lines = [.. country.Lines.Select(line => line with { Sources = Cited(line.SourceKeys) })],
        Fingerprint = Fingerprints.Of(country),
        IsHome = country.Id == content.Medicine.Home.Value,
    };

    /// <summary>Those of its text, and of the answers that it lists.</summary>
    private static IEnumerable<CitationInline> CitationsOf(SectionDraft section, LeafletDraft leaflet) =>
        section.Text!.Citations
            .Concat(section.Shows == ReferenceList.OtherMedicines ? leaflet.Answers.SelectMany(answer => answer.Citations) : [])
            .Where(citation => !citation.IsNoClaim);

    private IReadOnlyList<Source> CitedIn(MarkdownText text) =>
        Cited(text.Citations.Where(citation => !citation.IsNoClaim).SelectMany(citation => citation.Keys));

    private IReadOnlyList<Source> Cited(IEnumerable<(string Value, int Line)> keys) => Cited(keys.Select(key => key.Value));

    private IReadOnlyList<Source> Cited(IEnumerable<string> keys) =>
        [.. keys.Distinct(StringComparer.Ordinal).Select(key => _sources[key]).OrderBy(source => source.Number)];

    private static string AddressShowing(ReferenceList list, LeafletDraft leaflet) =>
        SiteMapBuilder.AddressOf(leaflet, leaflet.Sections.First(section => section.Shows == list).Id);
}
