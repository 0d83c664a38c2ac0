using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// The policies of dynamic pages: those whose address says what they contain, so that they are rendered per request. One costs
/// a thousand times a prerendered page, so few are rendered at once and the output is cached for a while.
/// </summary>
internal static class DynamicPages
{
    /// <summary>
    /// The name of both policies. <c>[EnableRateLimiting]</c> queues a page; <c>[OutputCache(PolicyName = ...)]</c> caches it for
    /// the next equal request, and must not be on a page whose address says something about the reader.
    /// </summary>
    public const string Policy = "dynamic";

    /// <summary>In bytes: about a thousand compressed handouts. The least recently requested is evicted.</summary>
    public const long CacheSize = 16 * 1024 * 1024;

    /// <summary>In bytes. A larger page would evict many others, and buffers this much memory while it is rendered.</summary>
    private const long LargestCached = 1024 * 1024;

    /// <summary>More cores than this are better used for prerendered pages.</summary>
    private const int MostAtOnce = 4;

    /// <summary>
    /// A page takes a millisecond or a few, so the last in the queue waits about a second. Waiting costs some kilobytes and no
    /// processor time; a flooding client repeats a rejected request at once.
    /// </summary>
    public const int LongestQueue = 256;

    /// <summary>
    /// Of one client: rendered or waiting. Others always find a place in the queue; a ward behind one address shares this many,
    /// which are a thousand pages a second.
    /// </summary>
    public const int MostOfOneClient = 16;

    public static int AtOnce { get; } = Math.Clamp(Environment.ProcessorCount / 2, 1, MostAtOnce);

    public static void AddDynamicPagePolicies(this IServiceCollection services)
    {
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = CacheSize;
            cache.MaximumBodySize = LargestCached;
            cache.UseCaseSensitivePaths = true;
            cache.AddPolicy(Policy, policy => policy.AddPolicy<DynamicPageCachePolicy>());
        });
        services.AddRateLimiter(limits =>
        {
            limits.AddConcurrencyLimiter(Policy, limit =>
            {
                limit.PermitLimit = AtOnce;
                limit.QueueLimit = LongestQueue;
                limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
            });
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(OfOneClient);
            limits.OnRejected = RateLimitRejection.WriteAsync;
        });
    }

    /// <summary>The framework asks this one first. It forgets a client that has not come back for ten seconds.</summary>
    private static RateLimitPartition<string> OfOneClient(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is not null
            && context.RequestServices.GetRequiredService<ClientKey>().Of(context) is { } client
            ? RateLimitPartition.GetConcurrencyLimiter(client, _ => new ConcurrencyLimiterOptions { PermitLimit = MostOfOneClient })
            : RateLimitPartition.GetNoLimiter("");

    /// <summary>Caches and limits what an endpoint writes.</summary>
    public static void AsDynamicPage(this IEndpointConventionBuilder endpoint) => endpoint.CacheOutput(Policy).RequireRateLimiting(Policy);
}
