namespace ClonazepamInfo.Content.Checking;

/// <summary>The addresses that the site keeps for itself.</summary>
internal static class SiteAddresses
{
    public const string WholeLeaflet = "leaflet";
    public const string Changes = "changes";
    public const string About = "about";
    public const string Accessibility = "accessibility";
    public const string Handout = "handout";
    public const string Printed = "printed";
    public const string Search = "search";
    public const string Feed = "feed.xml";
    public const string OpenSearch = "opensearch.xml";
    public const string Suggestions = "suggestions.json";

    /// <summary>Programs' addresses; those of one language stand in that of the address book.</summary>
    public static IReadOnlyList<string> Machine { get; } = ["/robots.txt", "/sitemap.xml"];

    /// <summary>First segments that no section, chapter or alias may take, today's and tomorrow's.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        WholeLeaflet, Changes, About, Handout, Printed, Search, "qr", "health", "link", "resolve", Accessibility,
    };

    /// <summary>What the ids of the page's own furniture and of the lists begin with.</summary>
    public static IReadOnlyList<string> ReservedFragments { get; } = ["page-", "term-", "source-", "country-", "statement-"];
}
