namespace ClonazepamInfo.Content.Reading;

/// <summary>Where files really are, whatever symbolic links lead there.</summary>
public static class RealPath
{
    /// <summary>As many links as Linux follows; past them they lead in a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>Resolves every link on the way to a file or folder.</summary>
    /// <param name="path">The path of a file or folder, which need not exist.</param>
    /// <returns>The full path, without a link in it and without a separator at its end.</returns>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Of(path, 0);
    }

    /// <summary>Says whether a path lies below a folder.</summary>
    /// <param name="folder">The folder's real path.</param>
    /// <param name="path">Another real path.</param>
    /// <returns>Whether it does; the folder does not lie below itself.</returns>
    public static bool IsWithin(string folder, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static string Of(string path, int links)
    {
        if (links > MostLinks)
        {
            throw new IOException($"The links of '{path}' lead in a circle");
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var entry = new DirectoryInfo(Path.Combine(Of(parent, links), Path.GetFileName(full)));
        return entry.LinkTarget is { } target
            ? Of(Path.Combine(Path.GetDirectoryName(entry.FullName)!, target), links + 1)
            : entry.FullName;
    }
}
