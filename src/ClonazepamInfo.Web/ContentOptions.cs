namespace ClonazepamInfo.Web;

/// <summary>Where the leaflet's content is.</summary>
internal sealed class ContentOptions
{
    /// <summary>The name of the section in the configuration.</summary>
    public const string SectionName = "Content";

    private const string FolderName = "content";

    private const string RepositoryMark = "ClonazepamInfo.sln";

    /// <summary>The content folder; empty for <c>content</c> next to the program or, in a checkout, the repository's.</summary>
    public string Path { get; set; } = "";

    /// <summary>Whether an edit is published by itself while the site is served.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>
    /// Whether <c>/health/ready</c> names what keeps the newest content from being served, by file and line. They may quote words that
    /// are not published, and behind a proxy everybody may ask: so only where an operator says so, and in Development.
    /// </summary>
    public bool ShowProblems { get; set; }

    /// <summary>Finds the folder to read, which may not exist, and how to name it in problems.</summary>
    public (string Folder, string Name) Resolve()
    {
        if (Path.Length > 0)
        {
            return (System.IO.Path.GetFullPath(Path), System.IO.Path.TrimEndingDirectorySeparator(Path));
        }

        var nextToProgram = System.IO.Path.Combine(AppContext.BaseDirectory, FolderName);
        if (Directory.Exists(nextToProgram))
        {
            return (nextToProgram, nextToProgram);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, RepositoryMark)))
            {
                return (System.IO.Path.Combine(folder.FullName, FolderName), FolderName);
            }
        }

        return (nextToProgram, nextToProgram);
    }
}
