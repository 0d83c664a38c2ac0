namespace ClonazepamInfo.Content.Model;

/// <summary>What readers asked in their own words when a section was what they needed: one entry of <c>questions.yml</c>.</summary>
/// <param name="Asked">The questions as they were typed. A new one is recognised by its similarity to these.</param>
public sealed record ReaderQuestions(IReadOnlyList<string> Asked)
{
    /// <summary>The section that answers best.</summary>
    public Section Section { get => field ?? throw new InvalidOperationException("The section is not resolved yet."); init; }

    /// <summary>The questions, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> AskedLines { get; init; } = [];

    /// <summary>The id of the section as the file names it, with its line.</summary>
    internal (string Value, int Line) SectionId { get; init; }
}
