using System.Collections.Frozen;
using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Chooses the content coding that a client likes best (RFC 9110 section 12.5.3); of those it likes equally, the most compact.
/// </summary>
internal static class AcceptEncodingHeader
{
    /// <summary>Section 8.4.1.3: x-gzip is the same as gzip.</summary>
    private static readonly (ContentCoding Coding, string Name, string OldName)[] MostCompactLast =
    [
        (ContentCoding.Gzip, "gzip", "x-gzip"),
        (ContentCoding.Brotli, "br", "br"),
    ];

    private const string Identity = "identity";

    private const string Any = "*";

    /// <summary>
    /// What browsers send, parsed once; other values are parsed each time and not cached, so that a client cannot fill the
    /// memory.
    /// </summary>
    private static readonly FrozenDictionary<string, ContentCoding?> Known =
        new[] { "gzip, deflate, br, zstd", "gzip, deflate, br", "gzip, br", "gzip, deflate", "gzip,deflate", "br", "gzip", "identity", "*" }
            .ToFrozenDictionary(value => value, value => Choose(value), StringComparer.Ordinal);

    /// <returns>The coding, or null where the client accepts none that there is.</returns>
    public static ContentCoding? Of(StringValues header)
    {
        if (header.Count == 0)
        {
            // Section 12.5.3, rule 1: any coding is acceptable. A client without the header may still understand none.
            return ContentCoding.Identity;
        }

        return header is [{ } value] && Known.TryGetValue(value, out var known) ? known : Choose(header);
    }

    private static ContentCoding? Choose(StringValues header)
    {
        var liked = StringWithQualityHeaderValue.TryParseList([.. header.OfType<string>()], out var parsed) ? parsed : [];
        double? Quality(string name) =>
            liked.FirstOrDefault(entry => entry.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } entry
                ? entry.Quality ?? 1
                : null;

        var any = Quality(Any);

        // Rule 2: without a coding a page is acceptable unless it is refused by name, or by "*" and not named.
        var identity = Quality(Identity) ?? (any == 0 ? 0 : null);
        ContentCoding? best = identity == 0 ? null : ContentCoding.Identity;
        var most = identity ?? 0;
        foreach (var (coding, name, oldName) in MostCompactLast)
        {
            var quality = Quality(name) ?? Quality(oldName) ?? any ?? 0;
            if (quality > 0 && quality >= most)
            {
                (best, most) = (coding, quality);
            }
        }

        return best;
    }
}
