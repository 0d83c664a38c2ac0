using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// The folder that an export creates or replaces. Everything is written into a working folder next to it, on the same disk, and
/// moved into place when it is complete; so neither a kill at any moment nor a full disk leaves half an export. The next run
/// deletes what a killed run left behind. What no export wrote is carried over: a static host has files of its own there.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    /// <summary>What hosts and their tools keep in a folder before the first export. Other files may be somebody's only copy.</summary>
    private static readonly string[] OfHosts = [".git", ".gitattributes", ".github", ".gitignore", ".nojekyll", ".well-known", "CNAME"];

    private readonly string _named;
    private readonly string _folder;
    private readonly string _working;
    private readonly FileStream _lock;

    private ExportFolder(string named, string folder, string working, FileStream @lock)
    {
        (_named, _folder, _working, _lock) = (named, folder, working, @lock);
    }

    private string New => Path.Combine(_working, "new");

    private string Old => Path.Combine(_working, "old");

    /// <summary>Takes a folder for an export, and keeps other exports out of it until it is disposed of.</summary>
    /// <exception cref="OperatorException">The folder must not be exported into.</exception>
    public static ExportFolder Open(string named, string content)
    {
        var current = CurrentFolder();
        if (current is null && !Path.IsPathFullyQualified(named))
        {
            throw new OperatorException("The folder that this command runs in was deleted or replaced. Enter it again: cd \"$PWD\"");
        }

        var folder = RealPath.Of(named);
        var source = RealPath.Of(content);
        if (folder == source || RealPath.IsWithin(source, folder))
        {
            throw new OperatorException(
                $"{named} is in the content folder ({content}), which would then hold the export. Choose a folder outside it.");
        }

        if (current is not null && (current == folder || RealPath.IsWithin(folder, current)))
        {
            // Whoever is in it would be left in a deleted one.
            throw new OperatorException(
                $"{named} is the folder that this command runs in, and is replaced as a whole. Run it from elsewhere: export {folder}");
        }

        if (Path.GetDirectoryName(folder) is not { } parent || DriveInfo.GetDrives().Any(disk => disk.Name == folder))
        {
            throw new OperatorException(
                $"{named} is a disk or a mounted volume, which cannot be replaced as a whole. Name a folder in it.");
        }

        // Before the working folder is made: what is refused stays as it is.
        Foreign(named, folder);
        var working = Path.Combine(parent, $".{Path.GetFileName(folder)}.exporting");
        if (new DirectoryInfo(working).LinkTarget is not null)
        {
            // Its "new" and "old" would be deleted where the link leads (CWE-59).
            throw new OperatorException($"{working} is a link, which no export made. Remove it, and find out who put it there.");
        }

        Directory.CreateDirectory(working);
        var export = new ExportFolder(named, folder, working, Lock(named, Path.Combine(working, "lock")));
        try
        {
            export.ClearLeftovers();
        }
        catch
        {
            export.Dispose();
            throw;
        }

        return export;
    }

    /// <summary>Writes the files, and puts them in the place of what an earlier export wrote.</summary>
    /// <exception cref="OperatorException">A file of somebody's own is in the way, or changed meanwhile.</exception>
    public void Replace(IReadOnlyList<ExportedFile> files)
    {
        foreach (var file in files.Append(ExportManifest.Of(files).ToFile()))
        {
            Write(Path.Combine(New, file.Path), file.Bytes.Span);
        }

        var foreign = Foreign(_named, _folder);
        CarryOver(foreign);
        if (!foreign.SequenceEqual(Foreign(_named, _folder)))
        {
            throw new OperatorException($"{_named} was changed while the export ran. Run it again.");
        }

        if (Directory.Exists(_folder))
        {
            KeepMode();
            FolderSwap.Replace(_folder, New, Old);
        }
        else
        {
            Directory.Move(New, _folder);
        }
    }

    public void Dispose()
    {
        try
        {
            Delete(New);
            Delete(Old);
            _lock.Dispose();
            Directory.Delete(_working);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The export itself is done or has reported why not; the next run deletes what remains here.
            _lock.Dispose();
        }
    }

    private static FileStream Lock(string named, string file)
    {
        try
        {
            return new FileStream(
                file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(file))
        {
            throw new OperatorException($"Another export into {named} is running. Wait until it has ended.", e);
        }
    }

    /// <returns>Null where it no longer exists.</returns>
    private static string? CurrentFolder()
    {
        try
        {
            return RealPath.Of(Environment.CurrentDirectory);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Finds what is in the folder and no export wrote.</summary>
    /// <exception cref="OperatorException">It must not be exported into.</exception>
    private static IReadOnlyList<FolderEntry> Foreign(string named, string folder)
    {
        if (File.Exists(folder))
        {
            throw new OperatorException($"{named} is a file. Choose another name, or remove it.");
        }

        if (!Directory.Exists(folder))
        {
            return [];
        }

        if (ExportManifest.Read(folder) is { } manifest)
        {
            return manifest.FirstChanged(folder) is { } path
                ? throw new OperatorException(
                    $"{named} holds {path}, which was changed after the last export and would be lost. "
                    + "Move it elsewhere, or choose another folder.")
                : manifest.Foreign(folder);
        }

        var all = FolderEntry.Below(folder).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        return all.All(entry => OfHosts.Contains(entry.Path.Split('/')[0], StringComparer.Ordinal))
            ? all
            : throw new OperatorException(
                $"{named} holds files that no export wrote. Choose a new or empty folder; after the first export into it, "
                + "files of your own in it are kept.");
    }

    /// <summary>Copies, and does not move: until the swap the old folder is whole.</summary>
    private void CarryOver(IReadOnlyList<FolderEntry> foreign)
    {
        foreach (var entry in foreign)
        {
            var target = Path.Combine(New, entry.Path);
            if (entry.IsFolder ? File.Exists(target) : Path.Exists(target))
            {
                throw new OperatorException($"{_named} holds {entry.Path}, which the export would replace. Move it elsewhere, or rename it.");
            }

            entry.CopyTo(New);
        }
    }

    /// <summary>If a run ended between the two steps of a swap, the old export is aside: it goes back to its place.</summary>
    private void ClearLeftovers()
    {
        if (!Directory.Exists(_folder) && ExportManifest.Read(Old) is not null)
        {
            Directory.Move(Old, _folder);
        }

        Delete(New);
        Delete(Old);
    }

    /// <summary>The permissions of the folder stay as the operator chose them.</summary>
    private void KeepMode()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(New, File.GetUnixFileMode(_folder));
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(bytes);

        // A disk may say only now that it is full; and the name must not be on disk before the bytes are.
        file.Flush(flushToDisk: true);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
