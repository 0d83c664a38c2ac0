using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>What stands at one address of an edition, in every content coding, with its headers.</summary>
public sealed class PublishedPage
{
    private readonly Representation[] _byCoding;

    internal PublishedPage(RenderedPage rendered, DateTimeOffset? modifiedOn, Representation identity, Representation gzip, Representation brotli, bool isBest)
    {
        Address = rendered.Address;
        ContentType = rendered.ContentType;
        CacheControl = rendered.CacheControl;
        Others = rendered.Others;
        ModifiedOn = modifiedOn;
        LastModified = modifiedOn?.ToString("r", System.Globalization.CultureInfo.InvariantCulture);
        IsBest = isBest;
        _byCoding = [identity, gzip, brotli];
    }

    private PublishedPage(PublishedPage page, Representation gzip, Representation brotli)
    {
        (Address, ContentType, CacheControl, Others, ModifiedOn, LastModified) =
            (page.Address, page.ContentType, page.CacheControl, page.Others, page.ModifiedOn, page.LastModified);
        IsBest = true;
        _byCoding = [page.In(ContentCoding.Identity), gzip, brotli];
    }

    /// <summary>The path, with a leading slash.</summary>
    public string Address { get; }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>How long it may be kept.</summary>
    public string CacheControl { get; }

    /// <summary>The headers that are the same in every coding and on every answer: the protective ones.</summary>
    public ImmutableArray<KeyValuePair<string, StringValues>> Others { get; }

    /// <summary>When the words on it last changed, by the content's own dates; null where that is in the future or has no meaning.</summary>
    public DateTimeOffset? ModifiedOn { get; }

    /// <summary><see cref="ModifiedOn"/> as an HTTP date (RFC 9110 section 5.6.7), or null.</summary>
    public string? LastModified { get; }

    /// <summary>Whether it is compressed as well as can be.</summary>
    public bool IsBest { get; }

    /// <summary>The page in one coding. A page that does not shrink is the same in all.</summary>
    /// <param name="coding">The coding.</param>
    /// <returns>The bytes and their validator.</returns>
    public Representation In(ContentCoding coding) => _byCoding[(int)coding];

    /// <summary>Compresses a page.</summary>
    /// <param name="rendered">The page.</param>
    /// <param name="modifiedOn">When its words last changed, or null.</param>
    /// <param name="best">Whether to take the time that the highest setting takes.</param>
    /// <returns>The page to publish.</returns>
    internal static PublishedPage Of(RenderedPage rendered, DateTimeOffset? modifiedOn, bool best)
    {
        var identity = new Representation(ContentCoding.Identity, rendered.Body);
        var gzip = best ? Compression.BestGzip(rendered.Body) : Compression.QuickGzip(rendered.Body);
        var brotli = best ? Compression.BestBrotli(rendered.Body) : Compression.QuickBrotli(rendered.Body);
        return new PublishedPage(
            rendered,
            modifiedOn,
            identity,
            Smaller(ContentCoding.Gzip, gzip, identity),
            Smaller(ContentCoding.Brotli, brotli, identity),
            best);
    }

    /// <summary>The same page as another edition has it, where nothing but its compression may differ; saves compressing it twice.</summary>
    /// <param name="rendered">The page as it is now.</param>
    /// <param name="modifiedOn">When its words last changed, or null.</param>
    /// <returns>A page with the new headers and the old bytes, or null where the bytes are others.</returns>
    internal PublishedPage? ReusedFor(RenderedPage rendered, DateTimeOffset? modifiedOn) =>
        In(ContentCoding.Identity).Bytes.Span.SequenceEqual(rendered.Body)
            ? new PublishedPage(rendered, modifiedOn, In(ContentCoding.Identity), In(ContentCoding.Gzip), In(ContentCoding.Brotli), IsBest)
            : null;

    /// <summary>Compresses the page as well as can be.</summary>
    /// <returns>The same page; its earlier validators stay good.</returns>
    internal PublishedPage Best()
    {
        var identity = In(ContentCoding.Identity);
        return new PublishedPage(
            this,
            Smaller(ContentCoding.Gzip, Compression.BestGzip(identity.Bytes.Span), identity, In(ContentCoding.Gzip)),
            Smaller(ContentCoding.Brotli, Compression.BestBrotli(identity.Bytes.Span), identity, In(ContentCoding.Brotli)));
    }

    private static Representation Smaller(ContentCoding coding, byte[] compressed, Representation identity, Representation? replaces = null) =>
        compressed.Length < identity.Bytes.Length ? new Representation(coding, compressed, replaces) : identity;
}
