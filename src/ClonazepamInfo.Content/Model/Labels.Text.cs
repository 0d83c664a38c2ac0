namespace ClonazepamInfo.Content.Model;

/// <content>The words of what stands in and below a text.</content>
public sealed partial record Labels
{
    /// <summary>The heading of a page's sources.</summary>
    public required string PageSources { get; init; }

    /// <summary>The name of a citation: number, title of the source.</summary>
    [Places(2)]
    public required string SourceName { get; init; }

    /// <summary>Marks a citation of a source that is to be confirmed.</summary>
    public required string ToBeConfirmed { get; init; }

    /// <summary>Before the citations that hold for every item of the list above.</summary>
    public required string ListSources { get; init; }

    /// <summary>The heading of the words explained at the end of a page.</summary>
    public required string PageWords { get; init; }

    /// <summary>Printed after a link to another section: its number.</summary>
    [Places(1)]
    public required string See { get; init; }

    /// <summary>The name of the emergency numbers in a box.</summary>
    public required string EmergencyNumbers { get; init; }

    /// <summary>The state of a number that nobody has confirmed.</summary>
    public required string NumberNotConfirmed { get; init; }

    /// <summary>The state of a number that was confirmed: date.</summary>
    [Places(1)]
    public required string NumberConfirmed { get; init; }

    /// <summary>Where a number was seen, before the citations.</summary>
    public required string NumberSeenIn { get; init; }

    /// <summary>What an emergency number is for.</summary>
    public required string PurposeEmergency { get; init; }

    /// <summary>What a crisis line is for.</summary>
    public required string PurposeCrisis { get; init; }

    /// <summary>What a poison line is for.</summary>
    public required string PurposePoison { get; init; }

    /// <summary>What an advice line is for.</summary>
    public required string PurposeUrgentAdvice { get; init; }

    /// <summary>What an epilepsy line is for.</summary>
    public required string PurposeEpilepsy { get; init; }

    /// <summary>What a line about alcohol and drugs is for.</summary>
    public required string PurposeSubstanceUse { get; init; }

    /// <summary>What a reporting line is for.</summary>
    public required string PurposeReportSideEffects { get; init; }

    /// <summary>A source's own text.</summary>
    public required string SourcePrimary { get; init; }

    /// <summary>A copy of a source's text.</summary>
    public required string SourceCopy { get; init; }

    /// <summary>A reference work, research or the trade press.</summary>
    public required string SourceSecondary { get; init; }

    /// <summary>A source that is to be confirmed.</summary>
    public required string SourceToConfirm { get; init; }

    /// <summary>Before what was read of a source.</summary>
    public required string SourceSeen { get; init; }

    /// <summary>Before the sections that cite a source.</summary>
    public required string SourceUsedIn { get; init; }

    /// <summary>Where a source is used when no section cites it: the page about the leaflet and the helplines.</summary>
    public required string SourceUsedElsewhere { get; init; }
}
