using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>One page of an edition in every content coding, with its headers.</summary>
internal sealed class PublishedPage
{
    private readonly Lazy<Representation>[] _byCoding;

    /// <param name="modifiedOn">When its words last changed, or null.</param>
    /// <param name="previous">The page of the edition in use; if its bytes are the same, so are their codings.</param>
    public PublishedPage(RenderedPage rendered, DateTimeOffset? modifiedOn, PublishedPage? previous = null)
    {
        Address = rendered.Address;
        ContentType = rendered.ContentType;
        CacheControl = rendered.CacheControl;
        Others = rendered.Others;
        ModifiedOn = modifiedOn;
        LastModified = modifiedOn?.ToString("r", CultureInfo.InvariantCulture);
        _byCoding = previous is not null && previous.In(ContentCoding.Identity).Bytes.Span.SequenceEqual(rendered.Body)
            ? previous._byCoding
            : InEachCoding(rendered.Body);
    }

    /// <summary>The path, with a leading slash.</summary>
    public string Address { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    public string CacheControl { get; }

    /// <summary>The headers that are the same in every coding and on every response: the security headers.</summary>
    public ImmutableArray<KeyValuePair<string, StringValues>> Others { get; }

    /// <summary>
    /// When the words of the page last changed, by the content's own dates; null if that is in the future or has no meaning.
    /// </summary>
    public DateTimeOffset? ModifiedOn { get; }

    /// <summary><see cref="ModifiedOn"/> as an HTTP date (RFC 9110 section 5.6.7), or null.</summary>
    public string? LastModified { get; }

    /// <summary>The page in one coding. A page that does not shrink is the same in all.</summary>
    public Representation In(ContentCoding coding) => _byCoding[(int)coding].Value;

    /// <summary>Whether the page has been compressed so already.</summary>
    public bool IsReadyIn(ContentCoding coding) => _byCoding[(int)coding].IsValueCreated;

    /// <summary>
    /// Each coding is made when it is first asked for, so that the first page after a start does not wait for every other page
    /// to be compressed.
    /// </summary>
    private static Lazy<Representation>[] InEachCoding(byte[] body)
    {
        var identity = new Representation(ContentCoding.Identity, body);
        return
        [
            new(identity),
            new(() => Smaller(ContentCoding.Gzip, Compression.Gzip(body), identity)),
            new(() => Smaller(ContentCoding.Brotli, Compression.Brotli(body), identity)),
        ];
    }

    private static Representation Smaller(ContentCoding coding, byte[] compressed, Representation identity) =>
        compressed.Length < identity.Bytes.Length ? new Representation(coding, compressed) : identity;
}
