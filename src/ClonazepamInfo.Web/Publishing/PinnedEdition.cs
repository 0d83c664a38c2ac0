using System.Collections.Frozen;
using ClonazepamInfo.Content.Searching;
using Microsoft.AspNetCore.Http.Features;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// What a request sees from its first step to its last: one snapshot on one day. It travels with the request, never through
/// a singleton, so that an edition can be rendered while another is served, and no answer mixes two. Not a record: two
/// editions of the same words are two.
/// </summary>
internal sealed class PinnedEdition(LeafletSnapshot snapshot, DateOnly day)
{
    private static long _last;

    private readonly FrozenDictionary<Leaflet, Lazy<LeafletIndex>> _indexes = snapshot.Leaflets.ToFrozenDictionary(
        leaflet => leaflet,
        leaflet => new Lazy<LeafletIndex>(() => LeafletIndex.Build(leaflet, snapshot.Medicine)));

    /// <summary>The leaflets.</summary>
    public LeafletSnapshot Snapshot { get; } = snapshot;

    /// <summary>The day in UTC, by which a review is overdue.</summary>
    public DateOnly Day { get; } = day;

    /// <summary>Which edition of this process it is: what was made from one is never taken for another's.</summary>
    public long Number { get; } = Interlocked.Increment(ref _last);

    /// <summary>Whether the pages are for a copy of the site that is only files, where no query is answered.</summary>
    public bool IsStaticCopy { get; init; }

    /// <summary>
    /// The search index of a leaflet, built once, soon after the edition comes into use or by the first search: a search answers
    /// from the edition that it began with, whatever is swapped meanwhile.
    /// </summary>
    internal LeafletIndex IndexOf(Leaflet leaflet) => _indexes[leaflet].Value;

    /// <summary>The edition that a request is pinned to.</summary>
    public static PinnedEdition Of(HttpContext context) => context.Features.GetRequiredFeature<PinnedEdition>();
}
