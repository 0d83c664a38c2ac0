using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Testing;

/// <summary>
/// The content that the site is published with, for the few tests that measure it. An organisation puts its own leaflet here, and
/// editors change it every day, so no test may rely on its words, order or number of sections.
/// </summary>
public static class PublishedLeaflet
{
    /// <summary>The content of today, with all that `check` says of it.</summary>
    public static LoadResult Loaded { get; } =
        LeafletLoader.Load(Repository.Content, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));

    /// <summary>The search index over the default language, built once for all tests.</summary>
    public static LeafletIndex Index => field ??= LeafletIndex.Build(Loaded.Snapshot!.Default, Loaded.Snapshot.Medicine);
}
