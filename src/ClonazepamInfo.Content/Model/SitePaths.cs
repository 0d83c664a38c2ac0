namespace ClonazepamInfo.Content.Model;

/// <summary>The paths that the site keeps for itself, each without a slash.</summary>
public static class SitePaths
{
    /// <summary>The whole leaflet on one page.</summary>
    public const string WholeLeaflet = "leaflet";

    /// <summary>The list of changes.</summary>
    public const string Changes = "changes";

    /// <summary>The page about the leaflet, which has its title in its own file.</summary>
    public const string About = "about";

    /// <summary>The page that makes handouts.</summary>
    public const string Handout = "handout";

    /// <summary>The page that compares a printed sheet with today's words.</summary>
    public const string Printed = "printed";

    /// <summary>The page that searches the leaflet.</summary>
    public const string Search = "search";

    /// <summary>The link kit of a page, <c>/link/{id}</c>.</summary>
    public const string Link = "link";

    /// <summary>The QR code of a page, <c>/qr/{id}.svg</c> and <c>.png</c>.</summary>
    public const string QrCode = "qr";

    /// <summary>Where a code of a terminology is looked up.</summary>
    public const string Resolve = "resolve";

    /// <summary>The page for errors; a request for the path itself is answered with 404.</summary>
    public const string Error = "page-error";

    /// <summary>The Atom feed of changes.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The OpenSearch description.</summary>
    public const string OpenSearch = "opensearch.xml";

    /// <summary>What the search field suggests.</summary>
    public const string Suggestions = "suggestions.json";

    /// <summary>The sitemap for search engines; the site has one for all languages.</summary>
    public const string Sitemap = "sitemap.xml";

    /// <summary>What robots may read; the site has one for all languages.</summary>
    public const string Robots = "robots.txt";

    /// <summary>
    /// The pages that each language has once, in the order of the site map and of the footer. A new one is a line here and a
    /// Razor page.
    /// </summary>
    public static IReadOnlyList<OwnPage> Pages { get; } =
    [
        new(WholeLeaflet, labels => labels.WholeLeaflet.Title),
        new(Handout, labels => labels.Handout.Title) { ReadsQuery = true },
        new(Printed, labels => labels.Printed.Title) { ReadsQuery = true, LinkText = labels => labels.Handout.LookUp },
        new(Changes, labels => labels.Changes.Title),
        new(About, labels => labels.Layout.About),
        new("accessibility", labels => labels.Accessibility.Title) { IsIn = leaflet => leaflet.Accessibility.Count > 0 },
        new(Search, labels => labels.Search.Title) { ReadsQuery = true, LinkText = null },
    ];

    /// <summary>Resources for programs that each language has once.</summary>
    internal static IReadOnlyList<string> Resources { get; } = [Feed, OpenSearch, Suggestions];

    /// <summary>Resources for programs that the site has once.</summary>
    internal static IReadOnlyList<string> SharedResources { get; } = [Robots, Sitemap];

    /// <summary>
    /// First segments that no section, chapter, alias or old address may take. Those with an ending are files of the site, and of a
    /// static copy: an old address 404.html would answer there for every page that does not exist.
    /// </summary>
    internal static IReadOnlySet<string> Reserved { get; } = Pages.Select(page => page.Id)
        .Concat([Link, QrCode, Resolve, Error, "health", "404.html", "favicon.ico", "apple-touch-icon.png", "apple-touch-icon-precomposed.png"])
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>What the ids of the page's own elements and of the lists begin with.</summary>
    internal static IReadOnlyList<string> ReservedFragments { get; } = ["page-", "term-", "source-", "country-", "statement-", "medicine-"];
}

/// <summary>A page that a language has once.</summary>
/// <param name="Id">Its path, without a slash.</param>
/// <param name="Title">Its title in the words of a language.</param>
public sealed record OwnPage(string Id, Func<UiText, string> Title)
{
    /// <summary>What the footer calls the page; null for a page that the footer does not link to.</summary>
    public Func<UiText, string>? LinkText { get; init; } = Title;

    /// <summary>Whether a language has the page: one that a language has no data for is absent.</summary>
    public Func<LeafletData, bool> IsIn { get; init; } = _ => true;

    /// <summary>Whether the page depends on its query, so that it is rendered on request.</summary>
    public bool ReadsQuery { get; init; }
}
