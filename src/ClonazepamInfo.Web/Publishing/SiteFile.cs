using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>A file of the site's own that pages use. Its address holds its fingerprint, so that it can be kept for ever.</summary>
/// <param name="Address">The path, with a leading slash; changes with every byte of the file.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The file.</param>
internal sealed record SiteFile(string Address, string ContentType, byte[] Body)
{
    private const string Immutable = "public, max-age=31536000, immutable";

    private const int FingerprintBytes = 5;

    public static SiteFile Script { get; } = Read("site.js", "text/javascript; charset=utf-8");

    public static SiteFile Icon { get; } = Read("icon.svg", "image/svg+xml");

    /// <summary>The style of every page; it stands in the pages themselves, so that a first visit needs one request.</summary>
    public static string Style { get; } = Encoding.UTF8.GetString(Bytes("site.css"));

    public static IReadOnlyList<SiteFile> All { get; } = [Script, Icon];

    public RenderedPage With(ImmutableArray<KeyValuePair<string, StringValues>> headers) =>
        new(Address, StatusCodes.Status200OK, ContentType, Immutable, headers, Body);

    private static SiteFile Read(string name, string contentType)
    {
        var body = Bytes(name);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, FingerprintBytes));
        return new SiteFile($"/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}", contentType, body);
    }

    private static byte[] Bytes(string name)
    {
        using var file = typeof(SiteFile).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
