namespace ClonazepamInfo.Content.Reading;

/// <summary>Where files really are, whatever symbolic links lead there.</summary>
public static class RealPath
{
    /// <summary>Resolves every link on the way to a file or folder.</summary>
    /// <param name="entry">The file or folder, which may not exist.</param>
    /// <returns>Its absolute path without a link in it.</returns>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(FileSystemInfo entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var target = entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? entry.FullName;
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(target));
        return parent is null
            ? target
            : Path.Combine(Of(new DirectoryInfo(parent)), Path.GetFileName(Path.TrimEndingDirectorySeparator(target)));
    }

    /// <summary>Says whether a path lies below a folder.</summary>
    /// <param name="folder">The folder's real path.</param>
    /// <param name="path">Another real path.</param>
    /// <returns>Whether it does; the folder does not lie below itself.</returns>
    public static bool IsWithin(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
