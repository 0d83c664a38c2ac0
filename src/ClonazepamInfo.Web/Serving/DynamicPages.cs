using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// What holds for pages that are made when they are asked for, because their address says what is to be in them. Making one
/// costs a thousand times what an answer from the edition costs, so few are made at once and what was made is kept for a while.
/// </summary>
internal static class DynamicPages
{
    /// <summary>
    /// The name to put on a page. <c>[EnableRateLimiting]</c> makes it wait its turn; <c>[OutputCache(PolicyName = ...)]</c>
    /// keeps it for whoever asks for the same, and has no place on a page whose address says something of the reader.
    /// </summary>
    public const string Policy = "dynamic";

    /// <summary>In bytes: about a thousand handouts as they are sent. What has not been asked for longest makes room.</summary>
    public const long CacheSize = 16 * 1024 * 1024;

    /// <summary>In bytes. A larger page would put many others out, and holds back this much of memory while it is made.</summary>
    private const long LargestCached = 1024 * 1024;

    /// <summary>More cores than this serve readers better than handouts.</summary>
    private const int MostAtOnce = 4;

    /// <summary>
    /// A page takes a millisecond or a few, so whoever comes last waits about a second. Waiting costs some kilobytes, and
    /// nothing of the processor; a refusal is asked for again at once by whoever floods.
    /// </summary>
    public const int LongestQueue = 256;

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
            limits.OnRejected = RateLimitRejection.WriteAsync;
        });
    }

    /// <summary>Keeps what an endpoint makes, and makes it wait its turn.</summary>
    public static void AsDynamicPage(this IEndpointConventionBuilder endpoint) => endpoint.CacheOutput(Policy).RequireRateLimiting(Policy);
}
