namespace ClonazepamInfo.Content.Model;

/// <content>The words of what could not be read of what a reader sent.</content>
public sealed partial record Labels
{
    /// <summary>The heading of what could not be read in an address.</summary>
    public required string FaultsTitle { get; init; }

    /// <summary>What became of the rest.</summary>
    public required string FaultsKept { get; init; }

    /// <summary>How many more could not be read.</summary>
    [Places(1)]
    public required string FaultsMore { get; init; }

    /// <summary>An id that is no section's.</summary>
    [Places(1)]
    public required string FaultSection { get; init; }

    /// <summary>The nearest: its name.</summary>
    [Places(1)]
    public required string FaultMeant { get; init; }

    /// <summary>A size that is none.</summary>
    [Places(1)]
    public required string FaultSize { get; init; }

    /// <summary>A country without numbers: what was asked for, the countries that there are.</summary>
    [Places(2)]
    public required string FaultCountry { get; init; }

    /// <summary>A number of lines that is none: what was asked for, the most.</summary>
    [Places(2)]
    public required string FaultNotes { get; init; }

    /// <summary>Two values for what can have one: the second.</summary>
    [Places(1)]
    public required string FaultTwice { get; init; }

    /// <summary>A date that is none.</summary>
    [Places(1)]
    public required string FaultDate { get; init; }

    /// <summary>A part of a sheet that cannot be read.</summary>
    [Places(1)]
    public required string FaultPart { get; init; }

    /// <summary>A version that is none.</summary>
    [Places(1)]
    public required string FaultVersion { get; init; }
}
