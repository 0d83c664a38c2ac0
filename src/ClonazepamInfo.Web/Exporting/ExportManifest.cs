using System.IO.Enumeration;
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

    /// <summary>Finds what the export did not write, or not so.</summary>
    /// <returns>The first path that is not its own, or null if there is none.</returns>
    public string? FirstForeign(string folder)
    {
        var folders = Digests.Keys.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
        return Entries(folder)
            .Select(entry => (Entry: entry, Path: Path.GetRelativePath(folder, entry).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .FirstOrDefault(found => found.Path != FileName && !IsOwn(found.Entry, found.Path, folders)).Path;
    }

    /// <summary>Links are entries like others: what they lead to is not in the folder.</summary>
    private static FileSystemEnumerable<string> Entries(string folder) =>
        new(
            folder,
            (ref entry) => entry.ToFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static IEnumerable<string> Parents(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }

    private bool IsOwn(string entry, string path, HashSet<string> folders) =>
        new FileInfo(entry).LinkTarget is null
        && (Directory.Exists(entry)
            ? folders.Contains(path)
            : Digests.TryGetValue(path, out var digest) && digest == Digest(File.ReadAllBytes(entry)));

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
