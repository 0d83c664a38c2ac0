namespace ClonazepamInfo.Content.Reading;

/// <summary>One file of the content folder: its path and its text, with line ends as <c>\n</c>.</summary>
/// <param name="path">Relative to the content folder, with forward slashes.</param>
/// <param name="text">
/// The whole text, or null if the file cannot be read, which is reported: it is not missing, and links to it are not wrong.
/// </param>
internal sealed class ContentFile(string path, string? text)
{
    public string Path { get; } = path;

    /// <summary>The whole text; positions in it are the positions in the file.</summary>
    public string Text { get; } = text ?? "";

    public bool IsReadable { get; } = text is not null;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);
}
