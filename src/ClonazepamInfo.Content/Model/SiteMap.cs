using System.Collections.Frozen;

namespace ClonazepamInfo.Content.Model;

/// <summary>
/// Every address that the site answers and every one that leads to another. Links are checked against it, requests are
/// routed by it, and the sitemap lists it, so that all agree on what an address is.
/// </summary>
public sealed class SiteMap
{
    private readonly FrozenDictionary<string, SitePage> _pages;
    private readonly FrozenDictionary<string, string> _redirects;
    private readonly IReadOnlyList<(string Word, string Address)> _words;

    internal SiteMap(
        IEnumerable<SitePage> pages,
        IEnumerable<KeyValuePair<string, string>> redirects,
        IReadOnlyDictionary<string, string> headings,
        IReadOnlyList<(string Word, string Address)> words)
    {
        Pages = [.. pages];
        _pages = Pages.ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
        _redirects = redirects.ToFrozenDictionary(StringComparer.Ordinal);
        OldHeadings = headings;
        _words = words;
    }

    /// <summary>Every page, in reading order.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>Old addresses and aliases with the address that each leads to.</summary>
    public IReadOnlyDictionary<string, string> Redirects => _redirects;

    /// <summary>
    /// Headings that were renamed or moved, each as the address of a page of today with the old fragment, and the address where its text
    /// is now. A request never has a fragment, so the page itself leads on.
    /// </summary>
    public IReadOnlyDictionary<string, string> OldHeadings { get; }

    /// <summary>The page at an address: a path with a leading slash, in lower case, without a query. Null for an old one or none.</summary>
    public SitePage? Find(string address) => _pages.GetValueOrDefault(address);

    /// <summary>The page of an address, today's or an old one, or null for none. A fragment in a redirect is left out.</summary>
    public SitePage? Resolve(string address) => Find(Redirect(address)?.Split('#')[0] ?? address);

    /// <summary>The address to which an alias or old address leads, or null for any other address.</summary>
    public string? Redirect(string address) => _redirects.GetValueOrDefault(address);

    /// <summary>
    /// Finds the one spelling of an address that was written in upper case, with a trailing slash, or with an alias or old id,
    /// also below <see cref="SitePaths.Link"/> and <see cref="SitePaths.QrCode"/>.
    /// </summary>
    /// <param name="path">The path as requested.</param>
    /// <returns>An address of this map, which may have a fragment, or null if the path leads nowhere.</returns>
    public string? Canonical(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var plain = path.TrimEnd('/').ToLowerInvariant();
        plain = plain.Length == 0 ? "/" : plain;
        return Redirect(plain) ?? Find(plain)?.Address ?? BelowBranch(plain);
    }

    /// <summary>The address of a page's link kit or QR code.</summary>
    /// <param name="branch"><see cref="SitePaths.Link"/> or <see cref="SitePaths.QrCode"/>.</param>
    /// <param name="page">The page, which is a section, a chapter or the whole leaflet.</param>
    /// <returns>The address, such as <c>/es/link/stopping</c>.</returns>
    public static string Below(string branch, SitePage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return $"{page.Address[..^page.Id.Length]}{branch}/{page.Id}";
    }

    private string? BelowBranch(string path)
    {
        if (path.Split('/') is not [.. { Length: 1 or 2 } prefix, (SitePaths.Link or SitePaths.QrCode) and var branch, var last])
        {
            return null;
        }

        var ending = branch == SitePaths.Link ? "" : Path.GetExtension(last);
        return branch == SitePaths.QrCode && ending is not (".svg" or ".png") ? null
            : Resolve(string.Join('/', [.. prefix, last[..^ending.Length]])) is { IsLinkable: true } page ? Below(branch, page) + ending
            : null;
    }

    /// <summary>
    /// Guesses which page a reader wanted at an address that does not exist: by everyday words in it, by its
    /// spelling, and by the words of titles.
    /// </summary>
    /// <param name="address">The path as asked for.</param>
    /// <param name="language">The language of the answers, as a BCP 47 tag; one that a leaflet has.</param>
    /// <param name="most">The highest number of pages.</param>
    /// <returns>The best first; none if nothing is near.</returns>
    public IReadOnlyList<SitePage> Nearest(string address, string language, int most) =>
        NearestPages.Find(
            address,
            Pages.Where(page => page.Kind != SitePageKind.Resource && page.Language == language),
            _redirects,
            _words,
            most);

    /// <summary>The map whose pages know their newest change and their version.</summary>
    internal SiteMap VersionedBy(IReadOnlyList<Leaflet> leaflets) =>
        new(Pages.Select(page => page.VersionedBy(leaflets.First(leaflet => leaflet.Language == page.Language))), _redirects, OldHeadings, _words);
}
