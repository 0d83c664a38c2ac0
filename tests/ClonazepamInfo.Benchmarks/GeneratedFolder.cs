using ClonazepamInfo.Benchmarks.Generating;

namespace ClonazepamInfo.Benchmarks;

/// <summary>Generated content on disk, until it is deleted.</summary>
internal sealed class GeneratedFolder
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepaminfo-content-");

    public GeneratedFolder(int sections) => new ContentGenerator(sections).Write(_folder.FullName);

    public string Path => _folder.FullName;

    public void Delete() => _folder.Delete(recursive: true);
}
