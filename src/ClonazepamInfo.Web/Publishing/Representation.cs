using System.Security.Cryptography;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>One page in one content coding, ready to be sent.</summary>
internal sealed class Representation(ContentCoding coding, byte[] bytes)
{
    /// <summary>96 bits: two pages do not share a tag by chance.</summary>
    private const int TagBytes = 12;

    public ContentCoding Coding { get; } = coding;

    /// <summary>The name of the coding for Content-Encoding, or null for none.</summary>
    public string? Name => Coding switch
    {
        ContentCoding.Brotli => "br",
        ContentCoding.Gzip => "gzip",
        _ => null,
    };

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>A strong validator of exactly these bytes (RFC 9110 section 8.8.1), quotation marks included.</summary>
    public string ETag { get; } =
        $"\"{Convert.ToBase64String(SHA256.HashData(bytes).AsSpan(0, TagBytes)).Replace('+', '-').Replace('/', '_')}\"";
}
