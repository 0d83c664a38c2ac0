using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>A file of the site's own that pages use. Its address holds its fingerprint, so that it can be kept for ever.</summary>
/// <param name="Address">The path, with a leading slash; changes with every byte of the file.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The file.</param>
internal sealed partial record SiteFile(string Address, string ContentType, byte[] Body)
{
    private const string Immutable = "public, max-age=31536000, immutable";

    private const int FingerprintBytes = 5;

    /// <summary>The files of assets/styles in cascade order.</summary>
    private static readonly string[] Styles =
    [
        "base.css", "header.css", "text.css", "boxes.css", "lists.css", "search.css", "forms.css", "handout.css", "printed.css",
        "footer.css", "contents.css", "modes.css", "print.css",
    ];

    /// <summary>The files of assets/scripts; the first one defines what the others use.</summary>
    private static readonly string[] Scripts = ["page-tools.js", "glossary-terms.js", "situations.js", "read-aloud.js", "search-field.js"];

    /// <summary>All scripts in one file, so that a browser sends one request.</summary>
    public static SiteFile Script { get; } = Of("site.js", "text/javascript; charset=utf-8", [.. Scripts.SelectMany(Bytes)]);

    public static SiteFile Icon { get; } = Of("icon.svg", "image/svg+xml", Bytes("icon.svg"));

    /// <summary>The style of every page. It is inlined, so that a first visit needs one request.</summary>
    public static string Style { get; } = Plain().Replace(string.Concat(Styles.Select(name => Encoding.UTF8.GetString(Bytes(name)))), "");

    public static IReadOnlyList<SiteFile> All { get; } = [Script, Icon];

    public RenderedPage With(ImmutableArray<KeyValuePair<string, StringValues>> headers) =>
        new(Address, StatusCodes.Status200OK, ContentType, Immutable, headers, Body);

    private static SiteFile Of(string name, string contentType, byte[] body)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, FingerprintBytes));
        return new SiteFile($"/{Path.GetFileNameWithoutExtension(name)}.{fingerprint}{Path.GetExtension(name)}", contentType, body);
    }

    /// <summary>What is for those who write the style, not for browsers: every page carries the rest.</summary>
    [GeneratedRegex(@"/\*.*?\*/|^\s+|\n(?=\n)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    private static byte[] Bytes(string name)
    {
        using var file = typeof(SiteFile).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
