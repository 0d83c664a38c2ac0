namespace ClonazepamInfo.Content.Reading;

/// <summary>One file of the content folder: where it is and what it says, with line ends as <c>\n</c>.</summary>
/// <param name="Path">Relative to the content folder, with forward slashes.</param>
/// <param name="Text">The whole text; positions in it are the positions in the file.</param>
internal sealed record ContentFile(string Path, string Text)
{
    /// <summary>False where the file is there but could not be read, which is reported: it is not missing, and links to it are not wrong.</summary>
    public bool IsRead { get; init; } = true;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);
}
