using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>A file of the site's own that pages use. Its address holds its fingerprint, so that it can be cached permanently.</summary>
/// <param name="Address">The path, with a leading slash; changes with every byte of the file.</param>
internal sealed record SiteFile(string Address, string ContentType, byte[] Body)
{
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

    public static IReadOnlyList<SiteFile> All { get; } = [Script, Icon, PrintStyle];

    public RenderedPage With(ImmutableArray<KeyValuePair<string, StringValues>> headers) =>
        new(Address, StatusCodes.Status200OK, ContentType, Immutable, headers, Body);

    private static SiteFile Of(string name, string contentType, byte[] body)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, FingerprintBytes));
        return new SiteFile($"/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}", contentType, body);
    }
}
