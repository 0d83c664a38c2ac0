using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Handouts;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>A text on a page.</summary>
/// <param name="Offset">How many levels lower its headings are than in the section's own page.</param>
/// <param name="NumbersFirst">Whether emergency boxes show the numbers to call before their text.</param>
internal sealed record BodyViewModel(IReadOnlyList<BodyPart> Parts, int Offset, LeafletPageModel Page, bool NumbersFirst = false);

/// <summary>A call-out on a page.</summary>
/// <param name="Level">The level of its title, from 2 to 6.</param>
/// <param name="Footer">The partial view of the page that follows the text and the numbers to call, or null.</param>
internal sealed record BoxViewModel(Box Box, int Level, LeafletPageModel Page, string? Footer = null)
{
    /// <summary>Whether the numbers to call come before the text.</summary>
    public bool NumbersFirst { get; init; }

    /// <summary>The numbers to call, or null in a box without them.</summary>
    public NumbersViewModel? Numbers => Box.Urgency.Purpose() is { } purpose ? new(purpose, Page) : null;

    /// <summary>Whether the choice of a country follows the numbers; it is on a page once.</summary>
    public bool HasCountryChoice =>
        Page.HasCountryChoice && Box == Page.Leaflet.Emergency.Body.OfType<Box>().First(box => box.Urgency == Urgency.Emergency);

    /// <summary>What a listener hears before the title, because the kind is otherwise only seen in the border and the colour.</summary>
    public string Kind => Box.Urgency switch
    {
        Urgency.Emergency => Page.Labels.Box.Emergency,
        Urgency.Urgent => Page.Labels.Box.Urgent,
        Urgency.Warning => Page.Labels.Box.Warning,
        _ => Page.Labels.Box.Info,
    };
}

/// <summary>The numbers to call for a purpose.</summary>
internal sealed record NumbersViewModel(string Purpose, LeafletPageModel Page)
{
    public IReadOnlyList<HelplineNumber> Numbers { get; } = Page.Numbers(Purpose);

    public string Name =>
        Purpose == HelplinePurpose.Emergency ? Page.Labels.Helplines.EmergencyNumbers : Page.Labels.Helplines.Purposes[Purpose];

    /// <summary>The countries of a number as the style of a chosen country knows them, or null where none can be chosen.</summary>
    public string? In(HelplineNumber number) =>
        Page.HasCountryChoice ? string.Join(' ', number.Countries.Select(country => country.Id)) : null;
}

/// <summary>Citations that are in data, not in running text.</summary>
internal sealed record CitationViewModel(IReadOnlyList<Source> Sources, LeafletPageModel Page);

/// <summary>Statements of the article, each below its quote, by the article's headings and in its order.</summary>
internal sealed record ArticleStatementsViewModel(IReadOnlyList<ArticleStatement> Statements, LeafletPageModel Page)
{
    public bool HasQuotes => Statements.Any(statement => statement.Quote is not null);

    public IEnumerable<(string Heading, IEnumerable<IGrouping<string?, ArticleStatement>> Quotes)> Headings => Statements
        .GroupBy(statement => statement.Heading, StringComparer.Ordinal)
        .Select(heading => (heading.Key, heading.GroupBy(statement => statement.Quote, StringComparer.Ordinal)));
}

/// <summary>What explains the text of a page at its end: words and sources.</summary>
/// <param name="Terms">The glossary terms that the text uses.</param>
/// <param name="Sources">The sources that it cites.</param>
internal sealed record ReferencesViewModel(IReadOnlyList<GlossaryTerm> Terms, IReadOnlyList<Source> Sources, LeafletPageModel Page)
{
    /// <summary>The places of the sources that the texts name, by the key of the source.</summary>
    public ILookup<string, string> Places { get; init; } = Enumerable.Empty<string>().ToLookup(place => place, StringComparer.Ordinal);

    /// <summary>What explains some sections, each term and source once; the glossary explains itself.</summary>
    public static ReferencesViewModel Of(IEnumerable<Section> sections, LeafletPageModel page)
    {
        var all = sections.Where(section => section.Shows is not ReferenceList.Glossary).ToList();
        return new ReferencesViewModel(
            [.. all.SelectMany(section => section.Terms).Distinct().OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)],
            [.. all.SelectMany(section => section.Sources).Distinct().OrderBy(source => source.Number)],
            page)
        {
            Places = all.SelectMany(section => section.SourcePlaces.SelectMany(places => places.Select(place => (places.Key, place))))
                .Distinct()
                .ToLookup(entry => entry.Key, entry => entry.place, StringComparer.Ordinal),
        };
    }
}

/// <summary>What could not be read of a query, at the top of the page that answers it.</summary>
/// <param name="Unnamed">How many more there are.</param>
/// <param name="Kept">What happened to the rest, or an empty text.</param>
internal sealed record FaultsViewModel(IReadOnlyList<QueryFault> Faults, int Unnamed, string Kept, LeafletPageModel Page);

/// <summary>What a part of a sheet is called today, if the sheet calls it otherwise.</summary>
internal sealed record MovedViewModel(PrintoutPartStatus Finding, string Number, UiText Labels);

/// <summary>A section's text and the list that it shows, on a page.</summary>
/// <param name="Offset">How many levels lower its headings are than in its own page.</param>
/// <param name="IsKeyFact">Whether its summary is part of the text, in bold, instead of a lead.</param>
internal sealed record SectionViewModel(Section Section, int Offset, LeafletPageModel Page, bool IsKeyFact = false);

/// <summary>The list of all sources.</summary>
/// <param name="Sources">Each source, the words for its kind, and the sections that cite it.</param>
internal sealed record SourceListViewModel(
    IEnumerable<(Source Source, string Kind, IReadOnlyList<Section> CitedIn)> Sources, LeafletPageModel Page)
{
    public UiText Labels => Page.Labels;

    /// <summary>When a source was read, how much of it, and of what date it is.</summary>
    public string When(Source source)
    {
        var seen = source.SeenOn is { } day
            ? UiText.Format(source.Extent == SourceExtent.Whole ? Labels.Sources.SeenWhole : Labels.Sources.SeenPart, Page.Date(day))
            : "";
        return source.Dated is { } dated ? $"{seen} {UiText.Format(Labels.Sources.Dated, dated)}".TrimStart() : seen;
    }

    public static SourceListViewModel Of(LeafletPageModel page)
    {
        var citedIn = page.Leaflet.Sections
            .SelectMany(section => section.Sources.Select(source => (source, section)))
            .ToLookup(pair => pair.source, pair => pair.section);
        return new(
            page.Snapshot.Sources.Select(source => (source, Kind(source, page.Labels), (IReadOnlyList<Section>)[.. citedIn[source]])),
            page);
    }

    private static string Kind(Source source, UiText labels) => source.Kind switch
    {
        SourceKind.Primary => labels.Sources.Primary,
        SourceKind.Copy => labels.Sources.Copy,
        SourceKind.Secondary => labels.Sources.Secondary,
        _ => labels.Sources.ToConfirm,
    };
}

/// <summary>A heading with its link to itself.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Number">What precedes its words, or an empty string.</param>
internal sealed record TitleViewModel(int Level, string Id, string Number, string Text, UiText Labels);
