using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A query as it was understood.</summary>
/// <param name="Corrected">The query with its misspelt words corrected, or null if none was.</param>
/// <param name="Terms">The terms to look for in the text, each once.</param>
/// <param name="Asked">
/// The terms of all words but function words and the medicine's own names, each once; terms that the leaflet does not have, too.
/// </param>
/// <param name="Phrases">The phrases in it that are not part of a longer one and not the medicine's own names.</param>
/// <param name="IsNamed">Whether it names the leaflet's own medicine, corrected or not, or another one as it is spelt.</param>
/// <param name="Danger">The danger that the reader may be in, or null.</param>
/// <param name="Medicine">The other medicine that it names first, a look-alike, sound-alike one before any; or null.</param>
/// <param name="NotCovered">A subject in it that the leaflet does not treat, or null. The terms and phrases are without its words.</param>
internal sealed record ParsedQuery(
    string? Corrected,
    IReadOnlyList<string> Terms,
    IReadOnlyList<string> Asked,
    IReadOnlyList<PhraseMatch> Phrases,
    bool IsNamed,
    DangerKind? Danger,
    OtherMedicine? Medicine,
    UncoveredSubject? NotCovered);
