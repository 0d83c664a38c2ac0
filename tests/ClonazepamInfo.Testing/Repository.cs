namespace ClonazepamInfo.Testing;

/// <summary>Where the repository's own files are, found by walking up to the solution.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The content that the site is published with. An organisation replaces it, so few tests read it.</summary>
    public static string Content { get; } = Path.Combine(Root, "content");

    public static string Cases { get; } = Path.Combine(Root, "tests", "ClonazepamInfo.Content.Tests", "Cases");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ClonazepamInfo.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("no ClonazepamInfo.sln above " + AppContext.BaseDirectory);
    }
}
