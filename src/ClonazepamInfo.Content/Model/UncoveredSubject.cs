namespace ClonazepamInfo.Content.Model;

/// <summary>A subject that readers ask about and that the leaflet does not treat: one entry of <c>not-covered.yml</c>.</summary>
/// <param name="Name">The subject, as the notice names it.</param>
/// <param name="Ask">Whom to ask instead.</param>
/// <param name="Sections">What the leaflet has that comes nearest, best first; mostly none.</param>
/// <param name="Words">The words and phrases by which a query is recognised. The words of a phrase occur in its order.</param>
public sealed record UncoveredSubject(string Name, string Ask, IReadOnlyList<Section> Sections, IReadOnlyList<string> Words)
{
    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];

    /// <summary>The words, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> WordLines { get; init; } = [];
}
