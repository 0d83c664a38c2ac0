using System.Runtime.CompilerServices;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// One index for each leaflet of each edition, made once, soon after the edition comes into use or by the first who asks, and
/// let go with the last request that reads its leaflet: a search answers from the edition that it began with, whatever is
/// swapped meanwhile.
/// </summary>
internal sealed class SearchIndexes
{
    private readonly ConditionalWeakTable<Leaflet, Lazy<LeafletIndex>> _indexes = [];

    /// <summary>The index of a leaflet.</summary>
    public LeafletIndex Of(Leaflet leaflet, LeafletSnapshot snapshot) =>
        _indexes.GetValue(leaflet, added => new Lazy<LeafletIndex>(() => LeafletIndex.Build(added, snapshot.Medicine))).Value;
}
