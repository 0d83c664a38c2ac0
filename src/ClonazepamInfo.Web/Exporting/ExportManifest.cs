using System.Security.Cryptography;
using System.Text;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// What an export wrote, kept with it in the form of <c>sha256sum</c>: marks the folder as an export, and tells it from
/// what others have put there since.
/// </summary>
/// <param name="Digests">The SHA-256 of each file, by its path with slashes.</param>
internal sealed record ExportManifest(IReadOnlyDictionary<string, string> Digests)
{
    public const string FileName = ".clonazepaminfo-export";

    private const string Heading =
        "# Written by ClonazepamInfo's export, which replaces this folder as a whole. Check it with: sha256sum -c " + FileName;

    private const string Between = "  ";

    public static ExportManifest Of(IEnumerable<ExportedFile> files) =>
        new(files.ToDictionary(file => file.Path, file => Digest(file.Bytes.Span), StringComparer.Ordinal));

    /// <summary>Reads the manifest of a folder.</summary>
    public static ExportManifest? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file) || File.ReadAllLines(file) is not [Heading, .. var lines])
        {
            return null;
        }

        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Split(Between, 2) is not [var digest, var path])
            {
                return null;
            }

            digests[path] = digest;
        }

        return new ExportManifest(digests);
    }

    public ExportedFile ToFile()
    {
        var text = new StringBuilder(Heading).Append('\n');
        foreach (var (path, digest) in Digests)
        {
            text.Append(digest).Append(Between).Append(path).Append('\n');
        }

        return ExportedFile.OfText(FileName, text.ToString());
    }

    /// <summary>Finds a file or folder of the export that somebody has changed since, or has put something else in its place.</summary>
    /// <returns>The first such path, or null.</returns>
    public string? FirstChanged(string folder)
    {
        var folders = Folders();
        return Entries(folder)
            .Where(entry => Digests.TryGetValue(entry.Path, out var digest)
                ? !entry.IsFile || digest != Digest(File.ReadAllBytes(entry.FullPath))
                : folders.Contains(entry.Path) && !entry.IsFolder)
            .Select(entry => entry.Path)
            .FirstOrDefault();
    }

    /// <summary>Finds what no export wrote.</summary>
    public IReadOnlyList<FolderEntry> Foreign(string folder)
    {
        var folders = Folders();
        return [.. Entries(folder).Where(entry => entry.Path != FileName && !Digests.ContainsKey(entry.Path) && !folders.Contains(entry.Path))];
    }

    private HashSet<string> Folders() => Digests.Keys.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<FolderEntry> Entries(string folder) =>
        FolderEntry.Below(folder).OrderBy(entry => entry.Path, StringComparer.Ordinal);

    private static IEnumerable<string> Parents(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
