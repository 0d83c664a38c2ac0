namespace ClonazepamInfo.Content.Model;

/// <content>The words of what applies to a reader, meanings and reading aloud.</content>
public sealed partial record Labels
{
    /// <summary>Before a passage that bears on what the reader said of themselves.</summary>
    public required string ForYou { get; init; }

    /// <summary>What opens the choice of what applies to the reader.</summary>
    public required string AppliesTitle { get; init; }

    /// <summary>What the choice does and does not.</summary>
    public required string AppliesHint { get; init; }

    /// <summary>The name of the choices.</summary>
    public required string AppliesLegend { get; init; }

    /// <summary>The link from a word's meaning to all words.</summary>
    public required string MeaningAll { get; init; }

    /// <summary>The button that reads the page aloud.</summary>
    public required string ReadAloud { get; init; }

    /// <summary>The button that pauses.</summary>
    public required string ReadPause { get; init; }

    /// <summary>The button that reads on.</summary>
    public required string ReadOn { get; init; }

    /// <summary>The button that stops.</summary>
    public required string ReadStop { get; init; }

    /// <summary>The label of the choice of speeds.</summary>
    public required string ReadSpeed { get; init; }

    /// <summary>A slow speed.</summary>
    public required string ReadSlow { get; init; }

    /// <summary>The usual speed.</summary>
    public required string ReadNormal { get; init; }

    /// <summary>A fast speed.</summary>
    public required string ReadFast { get; init; }
}
