using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>The leaflet that the site publishes, indexed once for all tests.</summary>
internal static class RealLeaflet
{
    public static LeafletSnapshot Snapshot { get; } = LeafletLoader.Load(Repository.Content, LeafletFolder.Today).Snapshot
        ?? throw new InvalidOperationException("the content has errors");

    public static LeafletIndex Index { get; } = LeafletIndex.Build(Snapshot.Default, Snapshot.Medicine);
}
