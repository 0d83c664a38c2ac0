namespace ClonazepamInfo.Content.Model;

/// <summary>A kind of medicine that the leaflet speaks of: one entry of <c>medicine-classes.yml</c>.</summary>
/// <param name="Id">Its id, such as <c>sleeping-pills</c>.</param>
/// <param name="Name">What readers call it, in the plural.</param>
/// <param name="Targets">Where the leaflet speaks of it, best first.</param>
public sealed record MedicineClass(string Id, string Name, IReadOnlyList<SectionTarget> Targets)
{
    /// <summary>What to do about a medicine of this class, as the file says it, with its line; empty if it says nothing.</summary>
    internal (string Value, int Line) AnswerMarkdown { get; init; } = ("", 0);

    /// <summary>The targets as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> TargetIds { get; init; } = [];
}
