namespace ClonazepamInfo.Content.Model;

/// <content>The words of accessibility and reading grades.</content>
public sealed partial record Labels
{
    /// <summary>The title of the page about accessibility.</summary>
    public required string AccessibilityTitle { get; init; }

    /// <summary>What that page says.</summary>
    public required string AccessibilitySummary { get; init; }

    /// <summary>What the rules are, and what the states mean.</summary>
    public required string AccessibilityIntro { get; init; }

    /// <summary>The heading of the criteria that are not met: how many.</summary>
    [Places(1)]
    public required string CriteriaNotMet { get; init; }

    /// <summary>The heading of those that nobody tested: how many.</summary>
    [Places(1)]
    public required string CriteriaNotTested { get; init; }

    /// <summary>The heading of those that are met: how many.</summary>
    [Places(1)]
    public required string CriteriaMet { get; init; }

    /// <summary>The heading of those that the site has nothing for: how many.</summary>
    [Places(1)]
    public required string CriteriaNotApplicable { get; init; }

    /// <summary>The level of a criterion.</summary>
    [Places(1)]
    public required string CriterionLevel { get; init; }

    /// <summary>The heading of the table of reading grades.</summary>
    public required string GradesTitle { get; init; }

    /// <summary>What a reading grade is and how it is counted.</summary>
    public required string GradesIntro { get; init; }

    /// <summary>The column of the sections.</summary>
    public required string GradesSection { get; init; }

    /// <summary>The column of the number of words.</summary>
    public required string GradesWords { get; init; }

    /// <summary>The column of the number of words in the longest sentence.</summary>
    public required string GradesLongest { get; init; }

    /// <summary>The column of the reading grades.</summary>
    public required string GradesGrade { get; init; }
}
