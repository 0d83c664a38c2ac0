using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// A file of the site's own. The address of those that pages name holds their fingerprint, so that they can be cached permanently.
/// </summary>
/// <param name="Address">The path, with a leading slash.</param>
internal sealed record SiteFile(string Address, string ContentType, byte[] Body, string CacheControl = SiteFile.Immutable)
{
    private const string ForADay = "public, max-age=86400";

    private const string Immutable = "public, max-age=31536000, immutable";

    private const int FingerprintBytes = 5;

    /// <summary>The files of assets/scripts; the first one defines what the others use.</summary>
    private static readonly string[] Scripts = ["page-tools.js", "glossary-terms.js", "reading-options.js", "read-aloud.js", "search-field.js"];

    /// <summary>All scripts in one file, so that a browser sends one request.</summary>
    public static SiteFile Script { get; } = Of("site.js", "text/javascript; charset=utf-8", [.. Scripts.SelectMany(Asset.Bytes)]);

    public static SiteFile Icon { get; } = Of("icon.svg", "image/svg+xml", Asset.Bytes("icon.svg"));

    /// <summary>The print style. It is not inlined: a browser loads it after the page can be read, and once for all pages.</summary>
    public static SiteFile PrintStyle { get; } =
        Of("print.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(Asset.Styles("print.css")));

    public static IReadOnlyList<SiteFile> All { get; } = [Script, Icon, PrintStyle, .. AtFixedAddresses()];

    /// <summary>The files that the operator's settings ask for.</summary>
    public static IEnumerable<SiteFile> OfSettings(SiteOptions site, DateOnly today)
    {
        if (SecurityTxt.Write(site, today) is { } text)
        {
            yield return new SiteFile(SecurityTxt.Address, SecurityTxt.ContentType, Encoding.UTF8.GetBytes(text), ForADay);
        }
    }

    /// <summary>What browsers, phones and feed readers ask for without being told of it: each such 404 is a page of 10 KB to an old phone.</summary>
    private static IEnumerable<SiteFile> AtFixedAddresses()
    {
        yield return new SiteFile("/favicon.ico", "image/x-icon", Asset.Bytes("favicon.ico"), ForADay);
        foreach (var address in (string[])["/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"])
        {
            yield return new SiteFile(address, "image/png", Asset.Bytes("apple-touch-icon.png"), ForADay);
        }
    }

    public RenderedPage With(ImmutableArray<KeyValuePair<string, StringValues>> headers) =>
        new(Address, StatusCodes.Status200OK, ContentType, CacheControl, headers, Body);

    private static SiteFile Of(string name, string contentType, byte[] body)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, FingerprintBytes));
        return new SiteFile($"/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}", contentType, body);
    }
}
