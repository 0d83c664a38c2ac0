namespace ClonazepamInfo.Content.Model;

/// <summary>How the leaflet treats a statement of the article that it began from.</summary>
public enum StatementFate
{
    /// <summary>The leaflet says the same.</summary>
    Kept,

    /// <summary>The leaflet says something else, and why.</summary>
    Changed,

    /// <summary>The leaflet does not say it, and why.</summary>
    LeftOut,
}

/// <summary>One statement of the article, with its place in the leaflet or its correction.</summary>
/// <param name="Id">Its number, such as <c>S25</c>.</param>
/// <param name="Heading">The article's heading above it.</param>
/// <param name="Says">What the article says.</param>
/// <param name="Fate">How the leaflet treats it.</param>
/// <param name="Section">The section with it or its correction; null when it was left out.</param>
/// <param name="Instead">What the leaflet says instead; only for a changed statement.</param>
/// <param name="Why">Why it was changed or left out; null when it was kept.</param>
/// <param name="Sources">The sources of the statement or its correction.</param>
public sealed record ArticleStatement(
    string Id,
    string Heading,
    string Says,
    StatementFate Fate,
    Section? Section,
    string? Instead,
    string? Why,
    IReadOnlyList<Source> Sources)
{
    /// <summary>The article's own words, letter by letter; null if the file has none.</summary>
    public string? Quote { get; init; }

    /// <summary>The fragment of this statement on the page about the leaflet.</summary>
    public string Fragment => "statement-" + Id.ToLowerInvariant();

    /// <summary>The line of the entry.</summary>
    internal int Line { get; init; }

    /// <summary>The id of the section as the file names it, with its line; empty if it names none.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];

    /// <summary>The keys of the sources as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SourceKeys { get; init; } = [];
}

/// <summary>A subject that the article leaves out and a patient needs.</summary>
/// <param name="What">The subject.</param>
/// <param name="Why">Why a patient needs it.</param>
/// <param name="Sources">The sources that say so.</param>
public sealed record MissingSubject(string What, string Why, IReadOnlyList<Source> Sources)
{
    /// <summary>The section of the leaflet about it.</summary>
    public Section Section { get => field ?? throw new InvalidOperationException("The section is not resolved yet."); init; }

    /// <summary>The id of the section as the file names it, with its line.</summary>
    internal (string Value, int Line) SectionId { get; init; }

    /// <summary>The keys of the sources as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SourceKeys { get; init; } = [];
}

/// <summary>The leaflet compared with the article that it began from.</summary>
/// <param name="Statements">Every statement of the article, in its order.</param>
/// <param name="Missing">What the article leaves out.</param>
public sealed record ArticleTrace(IReadOnlyList<ArticleStatement> Statements, IReadOnlyList<MissingSubject> Missing);
