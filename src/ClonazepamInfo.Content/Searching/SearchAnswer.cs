using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>What a search found, and how the reader's words were understood.</summary>
/// <param name="Corrected">The query with its misspelt words corrected, by which the hits were found; null if none was misspelt.</param>
/// <param name="Danger">The danger that the reader may be in, or null: the numbers to call come above all else, whatever was found.</param>
/// <param name="OtherMedicine">Another medicine that the reader named, or null.</param>
/// <param name="NotCovered">A subject of the query that the leaflet does not treat, or null. The hits answer the rest of the query.</param>
/// <param name="Hits">The sections that answer, best first, each once; empty if nothing fits.</param>
/// <param name="Near">If nothing fits, a few sections that share a word or two with what was asked, best first.</param>
public sealed record SearchAnswer(
    string? Corrected,
    DangerKind? Danger,
    AskedMedicine? OtherMedicine,
    UncoveredSubject? NotCovered,
    IReadOnlyList<SearchHit> Hits,
    IReadOnlyList<Section> Near)
{
    /// <summary>Whether the reader may be in danger, of whatever kind.</summary>
    public bool IsInDanger => Danger is not null;
}

/// <summary>A medicine that a reader named and that the leaflet is not about.</summary>
/// <param name="Medicine">The medicine.</param>
/// <param name="AsName">The name that the reader used: a brand, or the name of the medicine.</param>
/// <param name="Standing">What the leaflet has to do with it.</param>
public sealed record AskedMedicine(OtherMedicine Medicine, string AsName, MedicineStanding Standing);

/// <summary>What the leaflet has to do with another medicine.</summary>
public enum MedicineStanding
{
    /// <summary>The leaflet names neither it nor its class.</summary>
    NotCovered,

    /// <summary>The leaflet does not name it, but speaks of its class.</summary>
    OfClass,

    /// <summary>The leaflet names it, and the hits lead there.</summary>
    Mentioned,

    /// <summary>Its name is easily confused with that of the leaflet's own medicine, and the reader may hold the wrong box.</summary>
    LookAlikeSoundAlike,
}

/// <summary>One section that a search found.</summary>
/// <param name="Section">The section.</param>
/// <param name="Chapter">The chapter that it is in.</param>
/// <param name="Heading">The words of the heading nearest above the sentence, or null if that is the section's own title.</param>
/// <param name="Fragment">The fragment of that heading, or null to land at the section's beginning.</param>
/// <param name="Sentence">The sentence that fits best, as plain text.</param>
/// <param name="Marks">The words in it that fit, in order and apart from each other.</param>
public sealed record SearchHit(
    Section Section,
    Chapter Chapter,
    string? Heading,
    string? Fragment,
    string Sentence,
    IReadOnlyList<SearchMark> Marks)
{
    /// <summary>The address to land on, fragment included.</summary>
    public string Address => Fragment is null ? Section.Address : $"{Section.Address}#{Fragment}";
}

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins, counted in UTF-16 code units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public sealed record SearchMark(int Start, int Length);
