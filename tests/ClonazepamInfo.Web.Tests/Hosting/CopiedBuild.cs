namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>The built program copied out of the repository, as an operator has it; it goes with the test.</summary>
public sealed class CopiedBuild : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepam-build-");

    public CopiedBuild() => FolderCopy.Make(Path.GetDirectoryName(BuiltSite.Program)!, Folder);

    public string Folder => Path.Combine(_folder.FullName, "site");

    public string Program => Path.Combine(Folder, Path.GetFileName(BuiltSite.Program));

    public void Settings(string json) => File.WriteAllText(Path.Combine(Folder, "appsettings.json"), json);

    public void Dispose() => _folder.Delete(recursive: true);
}
