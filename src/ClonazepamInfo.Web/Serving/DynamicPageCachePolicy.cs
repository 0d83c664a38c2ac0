using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// The cache key of dynamic pages: one edition, one path, the exact query, one content coding. Like the standard policy, it
/// caches only status 200.
/// </summary>
internal sealed class DynamicPageCachePolicy(IResponseCompressionProvider compression, ResponseCounters log) : IOutputCachePolicy
{
    /// <summary>A page stays valid as long as its edition; those that nobody requests any more release their memory.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private const string Identity = "identity";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;

        // The compression middleware sets Vary only for clients that accept a coding (RFC 9110 section 12.5.5).
        context.HttpContext.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (RequestMethod.IsHead(request) || AsksForMoreThanTheCacheKnows(request.Headers))
        {
            // A response to HEAD has no body to weigh and would be cached as an empty page.
            context.EnableOutputCaching = false;
            return ValueTask.CompletedTask;
        }

        context.ResponseExpirationTimeSpan = Longest;
        var key = context.CacheVaryByRules;

        // The query as sent, because the cache would sort its values and their order may matter; and its digest, because the cache
        // weighs what it keeps without the keys: 145,440 queries of 2,000 letters once took 532 MB under a limit of 16.
        key.QueryKeys = StringValues.Empty;
        key.VaryByValues["query"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(request.QueryString.Value ?? "")));
        key.VaryByValues["edition"] = PinnedEdition.Of(context.HttpContext).Number.ToString(CultureInfo.InvariantCulture);

        // The coding that compression will choose, not the header of the client: browsers write it in many ways.
        key.VaryByValues["coding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? Identity;

        // No page depends on the Host of the request.
        key.VaryByHost = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// The cache evaluates If-None-Match and If-Modified-Since only; the others need the page itself (RFC 9110 section 13.2.2).
    /// </summary>
    private static bool AsksForMoreThanTheCacheKnows(IHeaderDictionary headers) =>
        headers.IfMatch.Count > 0 || headers.IfUnmodifiedSince.Count > 0 || headers.IfRange.Count > 0;

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        log.Cached(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // A client that disconnects while queued would otherwise be cached as an empty 200.
        if (context.HttpContext.RequestAborted.IsCancellationRequested || context.HttpContext.Response.ContentType is null)
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
