using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Says which pages made per request are one and the same: those of one edition at one address, to the last character of
/// its query, in one content coding. What the standard policy refuses to keep is not kept either: anything but 200.
/// </summary>
internal sealed class DynamicPageCachePolicy(IResponseCompressionProvider compression, ResponseCounters log) : IOutputCachePolicy
{
    /// <summary>An edition has no end, so a page could be kept as long; those that nobody asks for any more give their memory back.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>In characters. The cache does not count its keys, and the whole leaflet, chosen section by section, is shorter.</summary>
    public const int LongestQuery = 2048;

    private const string Identity = "identity";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (request.QueryString.Value?.Length > LongestQuery || AsksForMoreThanTheCacheKnows(request.Headers))
        {
            context.EnableOutputCaching = false;
            return ValueTask.CompletedTask;
        }

        context.ResponseExpirationTimeSpan = Longest;
        var key = context.CacheVaryByRules;

        // The query as it was sent: the cache would sort its values, and what comes first may matter.
        key.QueryKeys = StringValues.Empty;
        key.VaryByValues["query"] = request.QueryString.Value ?? "";
        key.VaryByValues["edition"] = PinnedEdition.Of(context.HttpContext).Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

        // Compression itself says so only to clients that accept some (RFC 9110 section 12.5.5).
        context.HttpContext.Response.Headers.Vary = HeaderNames.AcceptEncoding;

        // What compression will choose, not what the client wrote: browsers write it in many ways.
        key.VaryByValues["coding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? Identity;

        // No page depends on the host by which it was asked for.
        key.VaryByHost = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>The cache knows If-None-Match and If-Modified-Since; of these the page itself must judge (RFC 9110 section 13.2.2).</summary>
    private static bool AsksForMoreThanTheCacheKnows(IHeaderDictionary headers) =>
        headers.IfMatch.Count > 0 || headers.IfUnmodifiedSince.Count > 0 || headers.IfRange.Count > 0;

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        log.Cached(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // Who hangs up while waiting for a turn leaves an empty answer with status 200 behind.
        if (context.HttpContext.RequestAborted.IsCancellationRequested || context.HttpContext.Response.ContentType is null)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
