using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ClonazepamInfo.Content.Model;

/// <summary>
/// Every address that the site answers and every one that leads to another. Links are checked against it, requests are
/// routed by it, and the sitemap lists it, so that there is one idea of what an address is.
/// </summary>
public sealed class SiteMap
{
    private readonly FrozenDictionary<string, SitePage> _pages;
    private readonly FrozenDictionary<(SitePageKind Kind, string Language), SitePage> _only;
    private readonly FrozenDictionary<string, string> _redirects;
    private readonly IReadOnlyList<(string Word, string Address)> _words;
    private readonly ConcurrentDictionary<string, NearestPages> _nearest = new(StringComparer.Ordinal);

    internal SiteMap(
        IEnumerable<SitePage> pages,
        IEnumerable<KeyValuePair<string, string>> redirects,
        IReadOnlyList<(string Word, string Address)> words)
    {
        Pages = [.. pages];
        _pages = Pages.ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
        _only = Pages
            .Where(page => page.Kind is not (SitePageKind.Section or SitePageKind.Chapter or SitePageKind.Resource))
            .ToFrozenDictionary(page => (page.Kind, page.Language));
        _redirects = redirects.ToFrozenDictionary(StringComparer.Ordinal);
        _words = words;
    }

    /// <summary>Every page, in reading order.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Old addresses and aliases with the address that each leads to.</summary>
    public IReadOnlyDictionary<string, string> Redirects => _redirects;

    /// <summary>Finds what stands at an address.</summary>
    /// <param name="address">A path with a leading slash, in lower case, without a query.</param>
    /// <returns>The page, or null where the address leads elsewhere or nowhere.</returns>
    public SitePage? Find(string address) => _pages.GetValueOrDefault(address);

    /// <summary>Finds the page of an address, today's or an old one; a fragment in a redirect is left out.</summary>
    /// <param name="address">A path with a leading slash, in lower case, without a query.</param>
    /// <returns>The page, or null where the address leads nowhere.</returns>
    public SitePage? Resolve(string address) => Find(Redirect(address)?.Split('#')[0] ?? address);

    /// <summary>Finds the page that a language has once, such as its list of changes.</summary>
    /// <param name="kind">A kind of which each language has one page.</param>
    /// <param name="language">A language that a leaflet has, as a BCP 47 tag.</param>
    /// <returns>The page.</returns>
    public SitePage Only(SitePageKind kind, string language) => _only[(kind, language)];

    /// <summary>Finds where an alias or old address leads.</summary>
    /// <param name="address">A path with a leading slash, in lower case, without a query.</param>
    /// <returns>The address that it leads to, or null where it is not an alias or old address.</returns>
    public string? Redirect(string address) => _redirects.GetValueOrDefault(address);

    /// <summary>
    /// Guesses what a reader wanted who asked for an address that does not exist: by everyday words in it, by its
    /// spelling, and by the words of titles.
    /// </summary>
    /// <param name="address">The path as asked for.</param>
    /// <param name="language">The language of the answers, as a BCP 47 tag; one that a leaflet has.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>The best first; none where nothing is near.</returns>
    public IReadOnlyList<SitePage> Nearest(string address, string language, int most) =>
        _nearest
            .GetOrAdd(language, added => new NearestPages([.. Pages.Where(page => Offers(page, added))], _redirects, _words))
            .Find(address, most);

    /// <summary>The map whose pages know their newest change and their version.</summary>
    internal SiteMap VersionedBy(IReadOnlyList<Leaflet> leaflets) =>
        new(Pages.Select(page => page.VersionedBy(leaflets.First(leaflet => leaflet.Language == page.Language))), _redirects, _words);

    private static bool Offers(SitePage page, string language) =>
        page.Kind != SitePageKind.Resource && page.Language == language;
}
