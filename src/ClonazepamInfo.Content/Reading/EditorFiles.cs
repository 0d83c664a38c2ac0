namespace ClonazepamInfo.Content.Reading;

/// <summary>
/// Files that are not content, wherever they are: what text editors, version control and desktops leave beside the files that people
/// edit, and drafts. They are passed over, and hold nothing back.
/// </summary>
public static class EditorFiles
{
    /// <summary>The name of a folder of texts that are not ready.</summary>
    private const string Drafts = "drafts";

    /// <summary>What to do with a file that is no content.</summary>
    public const string Remedy = $"remove it, or move it to a folder named {Drafts}";

    private static readonly string[] Endings =
    [
        "~", ".orig", ".bak", ".rej", ".old", ".save", ".swp", ".swo", ".swx", ".kate-swp", ".tmp", "___jb_tmp___", "___jb_old___",
    ];

    private static readonly string[] Names = ["4913", "Thumbs.db", "ehthumbs.db", "desktop.ini", "Icon\r"];

    /// <summary>Whether an entry of the content folder is not content.</summary>
    /// <param name="name">Its name, without the path.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public static bool Includes(string name, bool isFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name[0] == '.'
            || (isFolder
                ? name.Equals(Drafts, StringComparison.OrdinalIgnoreCase)
                : name.StartsWith("~$", StringComparison.Ordinal)
                    || (name[0] == '#' && name[^1] == '#')
                    || Names.Contains(name, StringComparer.OrdinalIgnoreCase)
                    || Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
    }
}
