namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>A copy of the repository's content, to change or to break; it goes with the test.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("clonazepam-");

    /// <param name="withRecord">Whether it holds the record of what was published; then no words change without a note.</param>
    public ContentCopy(bool withRecord = false)
    {
        FolderCopy.Make(RepositoryContent.Folder, Folder);
        if (!withRecord)
        {
            File.Delete(Path.Combine(Folder, "fingerprints.txt"));
        }
    }

    /// <summary>The folder that holds the copy, named <c>content</c>.</summary>
    public string Parent => _parent.FullName;

    public string Folder => Path.Combine(Parent, "content");

    public ContentCopy Replace(string file, string old, string with)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    public ContentCopy Append(string file, string text)
    {
        File.AppendAllText(Path.Combine(Folder, file), text);
        return this;
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
