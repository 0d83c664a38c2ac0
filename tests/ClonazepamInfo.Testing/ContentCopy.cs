using ClonazepamInfo.Content;

namespace ClonazepamInfo.Testing;

/// <summary>A copy of the leaflet of the tests, to change or to break. It is deleted with the test.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("clonazepam-");

    /// <param name="withRecord">Whether it keeps the record of published fingerprints: then every change of words needs a note.</param>
    public ContentCopy(bool withRecord = false)
    {
        FolderCopy.Make(TestLeaflet.Folder, Folder);
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

    public ContentCopy Delete(string file)
    {
        File.Delete(Path.Combine(Folder, file));
        return this;
    }

    /// <summary>Changes the words of a section, notes the change as one of safety, and accepts it as editors do.</summary>
    /// <param name="file">The section's file, relative to the content folder.</param>
    /// <param name="old">Words of it.</param>
    /// <param name="with">What to say instead.</param>
    /// <param name="note">What to tell readers of it.</param>
    public ContentCopy Accept(string file, string old, string with, string note)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        Replace(file, old, with);
        Replace(file, "changes:\n", $"changes:\n  - {{ on: {today:yyyy-MM-dd}, note: {note}, safety: true }}\n");

        var (result, appended) = Acceptance.Accept(Folder, today);
        Assert.NotNull(result.Snapshot);
        Assert.True(appended > 0, "Nothing was recorded.");
        return this;
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
