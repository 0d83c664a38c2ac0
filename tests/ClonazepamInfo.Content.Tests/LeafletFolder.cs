using System.Text;

namespace ClonazepamInfo.Content.Tests;

/// <summary>A content folder of a test's own, deleted with it. It begins as a copy of a valid leaflet, or empty.</summary>
internal sealed class LeafletFolder : IDisposable
{
    /// <summary>A day on which the small leaflet's review still holds.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private LeafletFolder()
    {
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("leaflet-").FullName;

    /// <summary>The small leaflet of <c>Cases/_base</c>, with the labels of the engine.</summary>
    public static LeafletFolder Small()
    {
        var folder = CopyOf(System.IO.Path.Combine(Repository.Cases, "_base"));
        File.Copy(System.IO.Path.Combine(TestLeaflet.Folder, "en", "labels.yml"), folder.At("en/labels.yml"));
        return folder;
    }

    /// <summary>The leaflet of the tests, which shows every feature.</summary>
    public static LeafletFolder Whole() => CopyOf(TestLeaflet.Folder);

    public static LeafletFolder Empty() => new();

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public LeafletFolder Write(string path, string text) => Write(path, Utf8.GetBytes(text));

    public LeafletFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    public LeafletFolder Append(string path, string text) => Write(path, Read(path) + text);

    /// <summary>Replaces a text that occurs exactly once in a file.</summary>
    public LeafletFolder Replace(string path, string old, string with)
    {
        var parts = Read(path).Split(old);
        Assert.True(parts.Length == 2, $"\"{old}\" occurs {parts.Length - 1} times in {path}, not once");
        return Write(path, parts[0] + with + parts[1]);
    }

    public LeafletFolder Delete(string path)
    {
        if (Directory.Exists(At(path)))
        {
            Directory.Delete(At(path), recursive: true);
        }
        else
        {
            Assert.True(File.Exists(At(path)), $"there is no {path} to delete");
            File.Delete(At(path));
        }

        return this;
    }

    public LeafletFolder Link(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.CreateSymbolicLink(At(path), target);
        return this;
    }

    public LoadResult Load() => LeafletLoader.Load(Path, Today);

    public Model.LeafletSnapshot Snapshot()
    {
        var (snapshot, problems) = Load();
        Assert.True(snapshot is not null, string.Join('\n', problems.Select(problem => problem.ToLine("content"))));
        return snapshot;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static LeafletFolder CopyOf(string from)
    {
        var folder = new LeafletFolder();
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = folder.At(System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return folder;
    }
}
