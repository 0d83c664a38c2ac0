namespace ClonazepamInfo.Content.Model;

/// <summary>What an address shows.</summary>
public enum SitePageKind
{
    /// <summary>The home page of a language.</summary>
    Home,

    /// <summary>One section; also a chapter that is one section.</summary>
    Section,

    /// <summary>One chapter in full.</summary>
    Chapter,

    /// <summary>The whole leaflet on one page.</summary>
    WholeLeaflet,

    /// <summary>Another page that each language has once: a line of <see cref="SitePaths.Pages"/>.</summary>
    Own,

    /// <summary>An address for programs, such as the sitemap.</summary>
    Resource,
}

/// <summary>An address that the site answers, and what it shows.</summary>
/// <param name="Address">The path, with a leading slash and the language's prefix.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Language">Its language, as a BCP 47 tag.</param>
/// <param name="Id">The id of the section or chapter, else the address without its slash.</param>
/// <param name="Title">What readers see it called; the address itself for <see cref="SitePageKind.Resource"/>.</param>
/// <param name="Number">Its place in the leaflet, or an empty string.</param>
/// <param name="Fragments">The fragments that exist there.</param>
public sealed record SitePage(
    string Address,
    SitePageKind Kind,
    string Language,
    string Id,
    string Title,
    string Number,
    IReadOnlySet<string> Fragments)
{
    /// <summary>The newest change of what the page shows: its day, and how many changes that day has.</summary>
    public ChangeMark NewestChange { get; private init; }

    /// <summary>The day of the newest change of what the page shows.</summary>
    public DateOnly ChangedOn => NewestChange.On;

    /// <summary>The fingerprint of the section, of the chapter, or else of the whole leaflet.</summary>
    public string Version { get; private init; } = "";

    /// <summary>Whether the page depends on its query, so that it is rendered on request.</summary>
    public bool ReadsQuery { get; internal init; }

    /// <summary>Whether the page has a link kit and a QR code: a section, a chapter or the whole leaflet.</summary>
    public bool IsLinkable => Kind is SitePageKind.Section or SitePageKind.Chapter or SitePageKind.WholeLeaflet;

    /// <summary>The title after its number.</summary>
    public string NumberedTitle => Number.Length == 0 ? Title : $"{Number} {Title}";

    /// <summary>The page with what only the finished leaflet knows: its newest change and its version.</summary>
    internal SitePage VersionedBy(Leaflet leaflet)
    {
        var (sections, version) = Kind switch
        {
            SitePageKind.Section => ([leaflet.Section(Id)!], leaflet.Section(Id)!.Fingerprint),
            SitePageKind.Chapter => (leaflet.Chapter(Id)!.Sections, leaflet.Chapter(Id)!.Fingerprint),
            _ => (leaflet.Sections, leaflet.Fingerprint),
        };
        List<Change> all = [.. sections.SelectMany(section => section.Changes)];
        if (Kind is not (SitePageKind.Section or SitePageKind.Chapter))
        {
            all.AddRange(leaflet.Withdrawals.Select(gone => gone.Change));
        }

        var newest = all.Max(change => change.On);
        var changes = all.Count(change => change.On == newest);
        return this with { NewestChange = new ChangeMark(newest, changes), Version = version };
    }
}
