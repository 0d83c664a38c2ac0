namespace ClonazepamInfo.Content.Model;

/// <content>The words of whether a sheet is still true.</content>
public sealed partial record Labels
{
    /// <summary>The title of the page that tells a sheet's age.</summary>
    public required string PrintedTitle { get; init; }

    /// <summary>What that page does.</summary>
    public required string PrintedSummary { get; init; }

    /// <summary>The verdict: nothing has changed.</summary>
    public required string PrintedCurrent { get; init; }

    /// <summary>What that means.</summary>
    public required string PrintedCurrentText { get; init; }

    /// <summary>The verdict: something has changed.</summary>
    public required string PrintedOld { get; init; }

    /// <summary>What that means: the date of the edition on the sheet.</summary>
    [Places(1)]
    public required string PrintedOldText { get; init; }

    /// <summary>What that means, where the sheet's date is not known.</summary>
    public required string PrintedOldUndated { get; init; }

    /// <summary>The verdict: it is not a sheet of this leaflet.</summary>
    public required string PrintedUnknown { get; init; }

    /// <summary>What that means.</summary>
    public required string PrintedUnknownText { get; init; }

    /// <summary>A part whose words changed without a note.</summary>
    public required string PrintedUnnoted { get; init; }

    /// <summary>A section that was not there when the sheet was printed.</summary>
    public required string PrintedAdded { get; init; }

    /// <summary>A section that is no longer there: what it was called.</summary>
    [Places(1)]
    public required string PrintedWithdrawn { get; init; }

    /// <summary>Before the link to what to read instead.</summary>
    public required string PrintedInstead { get; init; }

    /// <summary>A part that the leaflet never had: what the sheet calls it.</summary>
    [Places(1)]
    public required string PrintedUnknownPart { get; init; }

    /// <summary>A section with another number: the old one, the new one.</summary>
    [Places(2)]
    public required string PrintedRenumbered { get; init; }

    /// <summary>A section with another address: the old one.</summary>
    [Places(1)]
    public required string PrintedMoved { get; init; }

    /// <summary>Before the parts that have not changed.</summary>
    public required string PrintedSame { get; init; }

    /// <summary>The link to print the same anew.</summary>
    public required string PrintedAgain { get; init; }

    /// <summary>The label of the version on a sheet.</summary>
    public required string PrintedVersion { get; init; }

    /// <summary>Where that stands.</summary>
    public required string PrintedVersionHint { get; init; }

    /// <summary>The button that compares.</summary>
    public required string PrintedCheck { get; init; }

    /// <summary>What is kept of the reader.</summary>
    public required string PrintedKept { get; init; }

    /// <summary>Instead of the form for handouts, on a copy of the site that is only files.</summary>
    public required string StaticHandout { get; init; }

    /// <summary>Instead of a verdict, on a copy of the site that is only files.</summary>
    public required string StaticPrinted { get; init; }

    /// <summary>The heading of the column of sections, chapters and the whole leaflet.</summary>
    public required string VersionsOf { get; init; }

    /// <summary>The heading of the column of versions.</summary>
    public required string VersionsVersion { get; init; }

    /// <summary>The heading of the column of dates.</summary>
    public required string VersionsChanged { get; init; }
}
