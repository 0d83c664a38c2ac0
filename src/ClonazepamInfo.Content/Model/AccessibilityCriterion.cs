namespace ClonazepamInfo.Content.Model;

/// <summary>How far the site meets a criterion.</summary>
public enum CriterionState
{
    /// <summary>Not met; what falls short is said.</summary>
    NotMet,

    /// <summary>Nobody has tested it.</summary>
    NotTested,

    /// <summary>Met, as a test or a check that is described shows.</summary>
    Met,

    /// <summary>The site has nothing that the criterion is about.</summary>
    NotApplicable,
}

/// <summary>How strict a criterion is.</summary>
public enum ConformanceLevel
{
    /// <summary>The least that a site must do.</summary>
    A,

    /// <summary>What laws mostly ask for.</summary>
    AA,

    /// <summary>The strictest.</summary>
    AAA,
}

/// <summary>One success criterion of WCAG 2.2, and how far the site meets it: one entry of <c>accessibility.yml</c>.</summary>
/// <param name="Number">Its number, such as <c>1.4.6</c>.</param>
/// <param name="Name">Its short name.</param>
/// <param name="Level">How strict it is.</param>
/// <param name="State">How far the site meets it.</param>
/// <param name="How">What shows that, in plain words.</param>
public sealed record AccessibilityCriterion(string Number, string Name, ConformanceLevel Level, CriterionState State, string How)
{
    /// <summary>The line of the entry.</summary>
    internal int Line { get; init; }
}
