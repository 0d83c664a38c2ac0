namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// A leaflet of a few sections, for tests of the folder and not of what is in it: the one that the rules of content are tested
/// with.
/// </summary>
internal static class FewSections
{
    public static string Folder { get; } = Make();

    private static string Make()
    {
        var own = Directory.CreateTempSubdirectory("clonazepam-few-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => own.Delete(recursive: true);
        var folder = Path.Combine(own.FullName, "content");
        FolderCopy.Make(Path.Combine(Repository.Cases, "_base"), folder);
        File.Copy(Path.Combine(TestLeaflet.Folder, "en/labels.yml"), Path.Combine(folder, "en/labels.yml"));
        return folder;
    }
}
