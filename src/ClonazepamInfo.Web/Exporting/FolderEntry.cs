using System.IO.Enumeration;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>A file, folder or symbolic link below a folder.</summary>
/// <param name="Path">Relative to that folder, with slashes.</param>
/// <param name="LinkTarget">Where a link leads, as it says; null for a file or folder.</param>
/// <param name="Length">In bytes; 0 but for a file.</param>
/// <param name="WrittenAt">When it was last written, in UTC.</param>
internal sealed record FolderEntry(string FullPath, string Path, bool IsFolder, string? LinkTarget, long Length, DateTime WrittenAt)
{
    public bool IsFile => !IsFolder && LinkTarget is null;

    /// <summary>All that is below a folder. A link is an entry like others: what it leads to is not in the folder.</summary>
    public static IEnumerable<FolderEntry> Below(string folder) =>
        new FileSystemEnumerable<FolderEntry>(
            folder,
            (ref entry) => Of(entry.ToFileSystemInfo(), folder),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static FolderEntry Of(FileSystemInfo entry, string folder) =>
        new(
            entry.FullName,
            System.IO.Path.GetRelativePath(folder, entry.FullName).Replace(System.IO.Path.DirectorySeparatorChar, '/'),
            entry is DirectoryInfo && entry.LinkTarget is null,
            entry.LinkTarget,
            entry is FileInfo { LinkTarget: null } file ? file.Length : 0,
            entry.LastWriteTimeUtc);

    /// <summary>Copies it below another folder, with its mode and times; a link stays a link.</summary>
    public void CopyTo(string folder)
    {
        var target = System.IO.Path.Combine(folder, Path);
        if (IsFolder)
        {
            MakeFolder(target);
            return;
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        if (LinkTarget is not null)
        {
            File.CreateSymbolicLink(target, LinkTarget);
            return;
        }

        File.Copy(FullPath, target);
    }

    private void MakeFolder(string target)
    {
        Directory.CreateDirectory(target);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(target, File.GetUnixFileMode(FullPath));
        }
    }
}
