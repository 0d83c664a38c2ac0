using ClonazepamInfo.Content;
using ClonazepamInfo.Web;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A copy of the repository's content with its record of what was published, to edit; it goes with the test.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clonazepam-");

    public ContentCopy()
    {
        var source = new ContentOptions().Resolve().Folder;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => _folder.FullName;

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>Changes the words of a section, says so, and records it as editors do.</summary>
    /// <param name="file">The section's file, below the language's folder.</param>
    /// <param name="old">Words of it.</param>
    /// <param name="with">What to say instead.</param>
    /// <param name="note">What to tell readers of it.</param>
    public void Change(string file, string old, string with, string note)
    {
        const string Notes = "changes:\n";
        var path = Path.Combine(Folder, "en", file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Assert.Contains(Notes, text, StringComparison.Ordinal);
        File.WriteAllText(path, text
            .Replace(old, with, StringComparison.Ordinal)
            .Replace(Notes, $"{Notes}  - {{ on: {Today:yyyy-MM-dd}, note: {note}, safety: true }}\n", StringComparison.Ordinal));

        var (result, appended) = Acceptance.Accept(Folder, Today);
        Assert.NotNull(result.Snapshot);
        Assert.True(appended > 0, "Nothing was recorded.");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
