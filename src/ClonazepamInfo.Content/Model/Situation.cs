namespace ClonazepamInfo.Content.Model;

/// <summary>What can apply to a reader, such as pregnancy: one entry of <c>situations.yml</c>.</summary>
/// <param name="Id">Its id, unique in the language; passages that concern it are marked with it.</param>
/// <param name="Title">What the reader says of themselves.</param>
/// <param name="Sections">The sections that are about it as a whole, in the file's order.</param>
public sealed record Situation(string Id, string Title, IReadOnlyList<Section> Sections)
{
    /// <summary>The beginnings of words that show that a passage is about it.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
