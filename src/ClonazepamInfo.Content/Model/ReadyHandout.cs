namespace ClonazepamInfo.Content.Model;

/// <summary>A handout that is chosen as a whole: one entry of <c>handouts.yml</c>.</summary>
/// <param name="Id">Its id, unique in the language.</param>
/// <param name="Title">What it is called, on the sheet too.</param>
/// <param name="Summary">Whom it is for, in one plain sentence.</param>
/// <param name="Sections">The sections on it in addition to the key facts, in reading order; empty for the key facts alone.</param>
public sealed record ReadyHandout(string Id, string Title, string Summary, IReadOnlyList<Section> Sections)
{
    /// <summary>The ids of the sections and chapters, or that of the whole leaflet, as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
