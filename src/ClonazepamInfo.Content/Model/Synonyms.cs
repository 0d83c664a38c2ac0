namespace ClonazepamInfo.Content.Model;

/// <summary>Everyday words for a medical one, and where a reader who uses them should land.</summary>
/// <param name="Term">The medical word.</param>
/// <param name="Words">What people say instead: words and phrases. The words of a phrase stand in its order, others may stand between them.</param>
/// <param name="IsCrisis">Whether who writes so may be in danger, so that the numbers to call come before anything else.</param>
/// <param name="Sections">The sections that answer, best first.</param>
public sealed record Synonyms(string Term, IReadOnlyList<string> Words, bool IsCrisis, IReadOnlyList<Section> Sections)
{
    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
