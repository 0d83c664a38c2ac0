namespace ClonazepamInfo.Content.Model;

/// <summary>A medicine that the leaflet is not about and that readers ask for.</summary>
/// <param name="Name">The international non-proprietary name.</param>
/// <param name="Names">Other names that people know it by: brands, names in other countries.</param>
/// <param name="IsLookAlikeSoundAlike">Whether its name has been, or is easily, mixed up with that of the leaflet's own medicine.</param>
/// <param name="IsNamed">Whether a section names it.</param>
/// <param name="Class">The class by which the leaflet speaks of it, or null.</param>
/// <param name="Sections">
/// The sections that a reader who asks for it should see, best first; none if the leaflet says nothing of it.
/// </param>
public sealed record OtherMedicine(
    string Name,
    IReadOnlyList<string> Names,
    bool IsLookAlikeSoundAlike,
    bool IsNamed,
    MedicineClass? Class,
    IReadOnlyList<Section> Sections)
{
    /// <summary>What to do about it: its own answer, or that of its class; null for none.</summary>
    public MedicineAnswer? Answer { get; init; }

    /// <summary>The fragment of this medicine on the page that lists them.</summary>
    public string Fragment => "medicine-" + string.Join('-', Name.ToLowerInvariant().Split([' ', '/', ',', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The answer as the file says it, with its line; empty for none of its own.</summary>
    internal (string Value, int Line) AnswerMarkdown { get; init; } = ("", 0);

    /// <summary>Whether an editor found that the leaflet says nothing of it.</summary>
    internal bool IsMarkedNotCovered { get; init; }

    /// <summary>The line of the entry.</summary>
    internal int Line { get; init; }

    /// <summary>The id of the class as the file names it, with its line; empty if it names none.</summary>
    internal (string Value, int Line) ClassId { get; init; } = ("", 0);

    /// <summary>All names, <see cref="Name"/> first, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> NameLines { get; init; } = [];

    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
