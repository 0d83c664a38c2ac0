using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Testing;

/// <summary>
/// The content that the site is published with: what it says is expected of the pages, so that no test repeats its words.
/// </summary>
public static class RepositoryContent
{
    public static LeafletSnapshot Snapshot { get; } =
        LeafletLoader.Load(Repository.Content, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Snapshot
        ?? throw new InvalidOperationException(
            $"The content of {Repository.Content} has errors; run `dotnet run --project src/ClonazepamInfo.Web -- check`.");

    public static Leaflet Leaflet => Snapshot.Default;

    public static UiText Labels => Leaflet.Labels;

    /// <summary>Every address with a page.</summary>
    public static IReadOnlyList<SitePage> Pages { get; } =
        [.. Snapshot.SiteMap.Pages.Where(destination => destination.Kind != SitePageKind.Resource)];

    /// <summary>The search index over the default language, built once for all tests.</summary>
    public static LeafletIndex Index => field ??= LeafletIndex.Build(Leaflet, Snapshot.Medicine);

    public static TheoryData<string> PageAddresses => [.. Pages.Select(page => page.Address)];

    public static TheoryData<string> SectionIds => [.. Leaflet.Sections.Select(section => section.Id)];
}
