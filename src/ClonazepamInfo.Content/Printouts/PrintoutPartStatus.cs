using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Printouts;

/// <summary>Whether words on a printed sheet are still today's.</summary>
public enum PrintoutPartState
{
    /// <summary>They are today's.</summary>
    Same,

    /// <summary>They changed, and the section's own notes say that they mean the same.</summary>
    Reworded,

    /// <summary>They changed, and the section's own notes say how.</summary>
    Changed,

    /// <summary>They are not today's, and no note says how.</summary>
    ChangedUnnoted,

    /// <summary>The section was added to the chapter or leaflet since.</summary>
    Added,

    /// <summary>They are no longer in the leaflet under their name.</summary>
    Withdrawn,

    /// <summary>The leaflet never had a section of that name.</summary>
    Unknown,
}

/// <summary>The result of comparing one part of a sheet with today's leaflet.</summary>
/// <param name="Title">What the part is called today, with its number, or what the sheet calls it.</param>
/// <param name="State">Whether its words are still today's.</param>
public sealed record PrintoutPartStatus(string Title, PrintoutPartState State)
{
    /// <summary>The address of today's words, or of what replaces them; null if there is none.</summary>
    public string? Address { get; init; }

    /// <summary>What has changed since, safety changes first, then newest first.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The number that the part had on the sheet, if it has another one now; else null.</summary>
    public string? OldNumber { get; init; }

    /// <summary>The title that the sheet shows, if the part is called otherwise now, or its id where no record has the title; else null.</summary>
    public string? OldTitle { get; init; }

    /// <summary>Whether somebody who acts on the sheet could come to harm.</summary>
    public bool IsSafety => Changes.Any(change => change.Safety);
}
