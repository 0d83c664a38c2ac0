using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>What the site's own pipeline answered for an address.</summary>
/// <param name="Address">The path, with a leading slash.</param>
/// <param name="CacheControl">How long it may be kept.</param>
/// <param name="Others">All other headers, but for the length.</param>
internal sealed record RenderedPage(
    string Address,
    int Status,
    string ContentType,
    string CacheControl,
    ImmutableArray<KeyValuePair<string, StringValues>> Others,
    byte[] Body);
