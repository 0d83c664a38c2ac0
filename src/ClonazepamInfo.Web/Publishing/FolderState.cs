using System.Security.Cryptography;
using System.Text;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// What a folder looks like from outside: names, sizes and times of its files. Two states that are equal are taken for the
/// same content; a state that cannot be read is unlike every other.
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
            List(new DirectoryInfo(folder), 0, seen);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files come and go while a folder is replaced: the next look will be at another state.
            seen.Append("unreadable: ").Append(e.Message);
        }

        return new FolderState(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(seen.ToString()))));
    }

    private static void List(DirectoryInfo folder, int depth, StringBuilder seen)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.'))
            {
                continue;
            }

            // Some systems publish by turning a link to another folder: what it leads to counts, not the link.
            var real = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
            seen.Append(depth).Append(entry.Name).Append('\0').Append(real.FullName).Append('\0').Append(real.LastWriteTimeUtc.Ticks);
            if (real is FileInfo { Exists: true } file)
            {
                seen.Append('\0').Append(file.Length);
            }

            seen.Append('\n');
            if (real is DirectoryInfo inner && depth < Deepest)
            {
                List(inner, depth + 1, seen);
            }
        }
    }
}
