using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>The content that the site is published with: what it says is expected of the pages, so that no test repeats its words.</summary>
public static class RepositoryContent
{
    public static string Folder { get; } = new ContentOptions().Resolve().Folder;

    public static LeafletSnapshot Snapshot { get; } =
        LeafletLoader.Load(Folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Snapshot
        ?? throw new InvalidOperationException($"The content of {Folder} has errors; run the verb check.");

    public static Leaflet Leaflet => Snapshot.Default;

    public static Labels Labels => Leaflet.Labels;

    /// <summary>Every address with a page.</summary>
    public static IEnumerable<Destination> Pages => Snapshot.Addresses.Destinations.Where(destination => destination.Kind != DestinationKind.Machine);

    public static TheoryData<string> PageAddresses => [.. Pages.Select(page => page.Address)];

    public static TheoryData<string> SectionIds => [.. Leaflet.Sections.Select(section => section.Id)];
}
