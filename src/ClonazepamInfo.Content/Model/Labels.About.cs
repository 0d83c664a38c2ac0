namespace ClonazepamInfo.Content.Model;

/// <content>The words of the pages about changes and about the leaflet.</content>
public sealed partial record Labels
{
    /// <summary>The title of the list of changes.</summary>
    public required string Changes { get; init; }

    /// <summary>The description of the list of changes.</summary>
    public required string ChangesSummary { get; init; }

    /// <summary>Marks a change that bears on safety.</summary>
    public required string SafetyChange { get; init; }

    /// <summary>The link to the Atom feed.</summary>
    public required string ChangesFeed { get; init; }

    /// <summary>The link to the page about the leaflet.</summary>
    public required string About { get; init; }

    /// <summary>The heading of the differences from the article.</summary>
    public required string DifferencesTitle { get; init; }

    /// <summary>What the differences are: how many.</summary>
    [Places(1)]
    public required string DifferencesIntro { get; init; }

    /// <summary>Before the article's statement.</summary>
    public required string ArticleSays { get; init; }

    /// <summary>Before the leaflet's statement.</summary>
    public required string LeafletSays { get; init; }

    /// <summary>Instead of the leaflet's statement, where it makes none.</summary>
    public required string LeafletLeavesOut { get; init; }

    /// <summary>Before the reason for a difference.</summary>
    public required string DifferenceWhy { get; init; }

    /// <summary>Before the link to the section.</summary>
    public required string DifferenceWhere { get; init; }

    /// <summary>The heading of what the article leaves out.</summary>
    public required string MissingTitle { get; init; }

    /// <summary>What the article leaves out: an introduction.</summary>
    public required string MissingIntro { get; init; }

    /// <summary>The heading of the statements that were kept.</summary>
    public required string KeptTitle { get; init; }

    /// <summary>The statements that were kept: how many.</summary>
    [Places(1)]
    public required string KeptIntro { get; init; }
}
