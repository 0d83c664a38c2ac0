using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>What the site is made of, read apart from it.</summary>
internal static class LeafletContent
{
    public static LeafletSnapshot Snapshot { get; } = new ContentOptions().Load(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Result.Snapshot
        ?? throw new InvalidOperationException("The content has errors: run the site's check.");

    /// <summary>Every page of the site.</summary>
    public static IReadOnlyList<Destination> Pages { get; } =
        [.. Snapshot.Addresses.Destinations.Where(destination => destination.Kind != DestinationKind.Machine)];
}
