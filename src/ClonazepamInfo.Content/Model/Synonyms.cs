namespace ClonazepamInfo.Content.Model;

/// <summary>Everyday words for a medical one, and the sections for a reader who uses them.</summary>
/// <param name="Term">The medical word.</param>
/// <param name="Words">
/// What people say instead: words and phrases. The words of a phrase occur in its order; other words may come between them.
/// </param>
/// <param name="Sections">The sections that answer, best first.</param>
public sealed record Synonyms(string Term, IReadOnlyList<string> Words, IReadOnlyList<Section> Sections)
{
    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
