using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>One page in one content coding, ready to be sent.</summary>
public sealed class Representation
{
    /// <summary>96 bits: nobody meets two pages of one tag by chance.</summary>
    private const int TagBytes = 12;

    internal Representation(ContentCoding coding, byte[] bytes, Representation? replaces = null)
    {
        Coding = coding;
        Bytes = bytes;
        ETag = $"\"{Convert.ToBase64String(SHA256.HashData(bytes).AsSpan(0, TagBytes)).Replace('+', '-').Replace('/', '_')}\"";
        Earlier = replaces is null || replaces.ETag == ETag ? null : replaces.ETag;
    }

    /// <summary>The coding.</summary>
    public ContentCoding Coding { get; }

    /// <summary>The name of the coding for Content-Encoding, or null for none.</summary>
    public string? Name => Coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>A strong validator of exactly these bytes (RFC 9110 section 8.8.1), quotation marks included.</summary>
    public string ETag { get; }

    /// <summary>
    /// The validator of the same page in the same coding before it was compressed better, or null. Who holds those bytes
    /// holds the page as it is now, so they are told that it has not changed.
    /// </summary>
    public string? Earlier { get; }

    /// <summary>Finds which validator of this representation a client named in If-None-Match (RFC 9110 section 13.1.2).</summary>
    /// <param name="tag">A tag that the client named; compared weakly.</param>
    /// <returns>The validator, or null where the client holds another page.</returns>
    public string? Matching(EntityTagHeaderValue tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Tag == ETag ? ETag : tag.Tag == Earlier ? Earlier : null;
    }
}
