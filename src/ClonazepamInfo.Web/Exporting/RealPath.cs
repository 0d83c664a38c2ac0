namespace ClonazepamInfo.Web.Exporting;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows; past them they lead in a circle.</summary>
    private const int MostLinks = 40;

    /// <param name="path">A path, which need not exist.</param>
    /// <returns>The full path, without links and without a slash at its end.</returns>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path) => Of(path, 0);

    /// <summary>Whether a real path is a folder or stands below it.</summary>
    public static bool IsIn(string folder, string path)
    {
        var way = Path.GetRelativePath(folder, path);
        return way != ".." && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(way);
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
        return entry.LinkTarget is { } target ? Of(Path.Combine(Path.GetDirectoryName(entry.FullName)!, target), links + 1) : entry.FullName;
    }
}
