using ClonazepamInfo.Content.Model;
using Microsoft.AspNetCore.Http.Features;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// What a request sees from its first step to its last: one snapshot on one day. It travels with the request, never through
/// a singleton, so that an edition can be rendered while another is served, and no answer mixes two.
/// </summary>
/// <param name="Snapshot">The leaflets.</param>
/// <param name="Day">The day in UTC, by which a review is overdue.</param>
public sealed record PinnedEdition(LeafletSnapshot Snapshot, DateOnly Day)
{
    /// <summary>Whether the pages are for a copy of the site that is only files, where no query is answered.</summary>
    public bool IsStaticCopy { get; init; }

    /// <summary>The edition that a request is pinned to.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The edition.</returns>
    public static PinnedEdition Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.GetRequiredFeature<PinnedEdition>();
    }
}
