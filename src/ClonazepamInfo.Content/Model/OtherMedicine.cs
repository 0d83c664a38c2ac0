namespace ClonazepamInfo.Content.Model;

/// <summary>A medicine that the leaflet is not about and that readers ask for.</summary>
/// <param name="Name">The international non-proprietary name.</param>
/// <param name="Names">Other names that people know it by: brands, names in other countries.</param>
/// <param name="IsLookAlikeSoundAlike">Whether its name has been, or is easily, mixed up with that of the leaflet's own medicine.</param>
/// <param name="Sections">The sections that a reader who asks for it should see, best first; none where the leaflet has nothing to say.</param>
public sealed record OtherMedicine(string Name, IReadOnlyList<string> Names, bool IsLookAlikeSoundAlike, IReadOnlyList<Section> Sections)
{
    /// <summary>All names, <see cref="Name"/> first, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> NameLines { get; init; } = [];

    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
