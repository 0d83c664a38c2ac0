using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Model;

/// <summary>All that the site says in one language.</summary>
public sealed class Leaflet : LeafletData
{
    internal Leaflet()
    {
    }

    /// <summary>The address of the home page.</summary>
    public string Home => Prefix.Length == 0 ? "/" : Prefix;

    /// <summary>The interface's own words.</summary>
    public required UiText Labels { get; init; }

    /// <summary>The chapters in reading order; the first is the key facts.</summary>
    public required IReadOnlyList<Chapter> Chapters { get; init; }

    /// <summary>The sections on every handout.</summary>
    public IReadOnlyList<Section> KeyFacts => Chapters[0].Sections;

    /// <summary>The address of the whole leaflet.</summary>
    public string Address => PathOf(SitePaths.WholeLeaflet);

    /// <summary>Every section in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>The section that <c>Get help now</c> leads to.</summary>
    public required Section Emergency { get; init; }

    /// <summary>The country that the site is for, or null.</summary>
    public Country? HomeCountry => Countries.FirstOrDefault(country => country.IsHome);

    /// <summary>The numbers for emergencies, each once, with its countries.</summary>
    public IReadOnlyList<HelplineNumber> EmergencyNumbers => field ??= HelplineNumber.Of(Countries, HelplinePurpose.Emergency);

    /// <summary>Whether a number is for a danger: for emergencies, for help on the same day, or for a kind of danger that the search knows.</summary>
    public bool IsForDanger(Helpline line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Purpose is HelplinePurpose.Emergency or HelplinePurpose.UrgentAdvice || Danger.Kinds.Any(kind => kind.Call == line.Purpose);
    }

    /// <summary>The words of <c>/about</c>.</summary>
    public required AboutPage About { get; init; }

    /// <summary>How hard all sections together are to read.</summary>
    public Readability Readability => Readability.Of(Sections.Select(section => section.Readability));

    /// <summary>Eight hexadecimal digits that change when any section's fingerprint does.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The day of the newest change in any section: the date of the edition.</summary>
    public required DateOnly ChangedOn { get; init; }

    /// <summary>Every page needs its place and the lists, so they are looked up and not searched for.</summary>
    private Dictionary<string, (Section Section, Chapter Chapter, int Index)> Places => field ??= Chapters
        .SelectMany(chapter => chapter.Sections.Select(section => (section, chapter)))
        .Select((pair, index) => (pair.section, pair.chapter, index))
        .ToDictionary(place => place.section.Id, StringComparer.Ordinal);

    private Dictionary<string, Chapter> ChaptersById => field ??= Chapters.ToDictionary(chapter => chapter.Id, StringComparer.Ordinal);

    private Dictionary<ReferenceList, Section> Lists =>
        field ??= Sections.Where(section => section.Shows is not null).ToDictionary(section => section.Shows!.Value);

    /// <summary>The address of a path of <see cref="SitePaths"/>, or of an id, in this language.</summary>
    public string PathOf(string path) => $"{Prefix}/{path}";

    /// <summary>The sections that are no longer here and whose readers are told why.</summary>
    public IReadOnlyList<Withdrawal> Withdrawals { get; internal init; } = [];

    /// <summary>The section with an id, or null for none.</summary>
    public Section? Section(string id) => Places.GetValueOrDefault(id).Section;

    /// <summary>The chapter with an id, or null for none.</summary>
    public Chapter? Chapter(string id) => ChaptersById.GetValueOrDefault(id);

    /// <summary>Finds the sections that an id names, today's or an old one.</summary>
    /// <param name="id">
    /// The id of a section or chapter, an alias or old address of one without its slash, or that of the whole leaflet.
    /// </param>
    /// <param name="addresses">The site map, which knows where old ids lead.</param>
    /// <returns>The sections in reading order; none if nothing has that id.</returns>
    public IReadOnlyList<Section> Named(string id, SiteMap addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return addresses.Resolve($"{Prefix}/{id}") is { } page && page.Language == Language ? page.Kind switch
        {
            SitePageKind.WholeLeaflet => Sections,
            SitePageKind.Section => [Section(page.Id)!],
            SitePageKind.Chapter => Chapter(page.Id)!.Sections,
            _ => [],
        } : [];
    }

    /// <summary>The ids of the situations that sections are about, separated by spaces as in an attribute; null for none.</summary>
    public string? SituationsOf(IEnumerable<Section> sections)
    {
        var ids = Situations.Where(situation => situation.Sections.Intersect(sections).Any()).Select(situation => situation.Id).ToList();
        return ids.Count == 0 ? null : string.Join(' ', ids);
    }

    /// <summary>The section that shows a list; the loader makes sure that there is exactly one, but for the other medicines.</summary>
    public Section Showing(ReferenceList list) => Lists[list];

    /// <summary>The section that lists other medicines with what to do about each, or null for none.</summary>
    public Section? OtherMedicinesList => Lists.GetValueOrDefault(ReferenceList.OtherMedicines);

    /// <summary>The chapter of a section of this leaflet.</summary>
    public Chapter ChapterOf(Section section) => PlaceOf(section).Chapter;

    /// <summary>The section before one of this leaflet, or null at the first.</summary>
    public Section? Before(Section section) => PlaceOf(section).Index is > 0 and var index ? Sections[index - 1] : null;

    /// <summary>The section after one of this leaflet, or null at the last.</summary>
    public Section? After(Section section) => PlaceOf(section).Index + 1 is var index && index < Sections.Count ? Sections[index] : null;

    private (Section Section, Chapter Chapter, int Index) PlaceOf(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Places[section.Id];
    }
}
