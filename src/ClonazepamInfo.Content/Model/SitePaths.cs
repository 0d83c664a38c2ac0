namespace ClonazepamInfo.Content.Model;

/// <summary>The paths that the site keeps for itself, each without a slash.</summary>
public static class SitePaths
{
    /// <summary>The link kit of a page, <c>/link/{id}</c>.</summary>
    public const string Link = "link";

    /// <summary>The QR code of a page, <c>/qr/{id}.svg</c> and <c>.png</c>.</summary>
    public const string QrCode = "qr";

    /// <summary>Where a code of a terminology is looked up.</summary>
    public const string Resolve = "resolve";

    /// <summary>The Atom feed of changes.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The OpenSearch description.</summary>
    public const string OpenSearch = "opensearch.xml";

    /// <summary>What the search field suggests.</summary>
    public const string Suggestions = "suggestions.json";

    internal const string WholeLeaflet = "leaflet";

    /// <summary>
    /// The pages that each language has once, in the order of the site map. A new page of its own kind is a line here, a
    /// value of <see cref="SitePageKind"/>, and a Razor page.
    /// </summary>
    internal static IReadOnlyList<(SitePageKind Kind, string Id, Func<UiText, string> Title)> Pages { get; } =
    [
        (SitePageKind.WholeLeaflet, WholeLeaflet, labels => labels.WholeLeaflet.Title),
        (SitePageKind.Changes, "changes", labels => labels.Changes.Title),
        (SitePageKind.About, "about", labels => labels.Layout.About),
        (SitePageKind.Accessibility, "accessibility", labels => labels.Accessibility.Title),
        (SitePageKind.Handout, "handout", labels => labels.Handout.Title),
        (SitePageKind.Printed, "printed", labels => labels.Printed.Title),
        (SitePageKind.Search, "search", labels => labels.Search.Title),
    ];

    /// <summary>Resources for programs that the site has once, in every language the same.</summary>
    internal static IReadOnlyList<string> Resources { get; } = ["/robots.txt", "/sitemap.xml"];

    /// <summary>First segments that no section, chapter or alias may take.</summary>
    internal static IReadOnlySet<string> Reserved { get; } =
        Pages.Select(page => page.Id).Concat([Link, QrCode, Resolve, "health"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the ids of the page's own elements and of the lists begin with.</summary>
    internal static IReadOnlyList<string> ReservedFragments { get; } = ["page-", "term-", "source-", "country-", "statement-"];
}
