using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Testing;

/// <summary>
/// The leaflet of a made-up medicine that the tests run on. It shows every feature of the engine, and no edit of the published
/// leaflet changes it. What it says is expected of the pages, so that no test repeats its words.
/// </summary>
public static class TestLeaflet
{
    /// <summary>A content folder of this process, deleted with it. Tests change copies of it.</summary>
    public static string Folder { get; } = Make();

    public static LeafletSnapshot Snapshot { get; } = Load();

    public static Leaflet Leaflet => Snapshot.Default;

    public static UiText Labels => Leaflet.Labels;

    /// <summary>Every address with a page.</summary>
    public static IReadOnlyList<SitePage> Pages { get; } =
        [.. Snapshot.SiteMap.Pages.Where(destination => destination.Kind != SitePageKind.Resource)];

    /// <summary>The search index over the default language, built once for all tests.</summary>
    public static LeafletIndex Index => field ??= LeafletIndex.Build(Leaflet, Snapshot.Medicine);

    public static TheoryData<string> PageAddresses => [.. Pages.Select(page => page.Address)];

    public static TheoryData<string> SectionIds => [.. Leaflet.Sections.Select(section => section.Id)];

    private static string Make()
    {
        var parent = Directory.CreateTempSubdirectory("clonazepam-leaflet-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => parent.Delete(recursive: true);
        var folder = Path.Combine(parent.FullName, "content");
        FolderCopy.Make(Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Testing", "Leaflet"), folder);

        // The interface's own words are the engine's: a copy here would miss each new label.
        File.Copy(
            Path.Combine(Repository.Root, "src", "ClonazepamInfo.Web", "NewLeaflet", "en", "labels.yml"),
            Path.Combine(folder, "en", "labels.yml"));
        return folder;
    }

    private static LeafletSnapshot Load()
    {
        var (snapshot, problems) = LeafletLoader.Load(Folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        return snapshot ?? throw new InvalidOperationException(
            "The leaflet of the tests has errors:\n" + string.Join('\n', problems.Select(problem => problem.ToLine("Leaflet"))));
    }
}
