using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// The folder that an export creates or replaces. Everything is written into a working folder next to it, on the same disk, and
/// moved into place when it is complete; so neither a kill at any moment nor a full disk leaves half an export. The next run
/// deletes what a killed run left behind.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
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
        var folder = RealPath.Of(named);
        var source = RealPath.Of(content);
        if (folder == source || RealPath.IsWithin(source, folder))
        {
            throw new OperatorException(
                $"{named} is in the content folder ({content}), which would then hold the export. Choose a folder outside it.");
        }

        if (Path.GetDirectoryName(folder) is not { } parent || DriveInfo.GetDrives().Any(disk => disk.Name == folder))
        {
            throw new OperatorException(
                $"{named} is a disk or a mounted volume, which cannot be replaced as a whole. Name a folder in it.");
        }

        // Before the working folder is made: what is refused stays as it is.
        RefuseForeign(named, folder);
        var working = Path.Combine(parent, $".{Path.GetFileName(folder)}.exporting");
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

    /// <summary>Writes the files, and puts them in the place of what is there.</summary>
    /// <exception cref="OperatorException">Something else has come into the folder meanwhile.</exception>
    public void Replace(IReadOnlyList<ExportedFile> files)
    {
        foreach (var file in files.Append(ExportManifest.Of(files).ToFile()))
        {
            Write(Path.Combine(New, file.Path), file.Bytes.Span);
        }

        RefuseForeign(_named, _folder);
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

    private static void RefuseForeign(string named, string folder)
    {
        if (File.Exists(folder))
        {
            throw new OperatorException($"{named} is a file. Choose another name, or remove it.");
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return;
        }

        if (ExportManifest.Read(folder) is not { } manifest)
        {
            throw new OperatorException(
                $"{named} holds files that no export wrote, and an export would delete them. Choose a new or empty folder.");
        }

        if (manifest.FirstForeign(folder) is { } path)
        {
            throw new OperatorException(
                $"{named} holds {path}, which was added or changed after the last export and would be lost. "
                + "Move it elsewhere, or choose another folder.");
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
