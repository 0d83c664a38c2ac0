using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// What a folder looks like from outside: its real path, and the names, sizes and times of its files. Two states that
/// are equal are taken for the same content.
/// </summary>
internal sealed record FolderState(string Digest)
{
    /// <summary>As deep as the loader reads.</summary>
    private const int Deepest = 5;

    public static FolderState Of(string folder)
    {
        var seen = new StringBuilder();
        try
        {
            // Some systems publish by turning a link to another folder, whose files may have the same sizes and times.
            var root = new DirectoryInfo(RealPath.Of(folder));
            seen.Append(root.FullName).Append('\n');
            List(root, root.FullName, 0, seen);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(seen, e);
        }

        return new FolderState(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seen.ToString()))));
    }

    private static void List(DirectoryInfo folder, string root, int depth, StringBuilder seen)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (EditorFiles.Includes(entry.Name, entry is DirectoryInfo))
            {
                continue;
            }

            seen.Append(depth).Append(entry.Name).Append('\0');
            try
            {
                Describe(entry, root, depth, seen);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Files come and go while a folder is replaced, and a link may lead to itself: the others still count.
                Unreadable(seen, e);
            }
        }
    }

    private static void Describe(FileSystemInfo entry, string root, int depth, StringBuilder seen)
    {
        if (entry.LinkTarget is { } target)
        {
            var real = RealPath.Of(entry.FullName);
            seen.Append(target).Append('\0').Append(real).Append('\0');
            if (!RealPath.IsWithin(root, real))
            {
                // As the loader does: a link to the whole disk is refused, not followed.
                seen.Append('\n');
                return;
            }

            entry = entry is DirectoryInfo ? new DirectoryInfo(real) : new FileInfo(real);
        }

        if (entry is DirectoryInfo inner)
        {
            seen.Append('\n');
            if (depth < Deepest)
            {
                List(inner, root, depth + 1, seen);
            }
        }
        else if (entry is FileInfo { Exists: true } file)
        {
            seen.Append(file.LastWriteTimeUtc.Ticks).Append('\0').Append(file.Length).Append('\n');
        }
    }

    private static void Unreadable(StringBuilder seen, Exception fault) => seen.Append("unreadable: ").Append(fault.Message).Append('\n');
}
