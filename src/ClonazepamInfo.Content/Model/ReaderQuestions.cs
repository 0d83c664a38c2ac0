namespace ClonazepamInfo.Content.Model;

/// <summary>What readers asked in their own words when a section was what they needed: one entry of <c>questions.yml</c>.</summary>
/// <param name="Section">The section that answers best.</param>
/// <param name="Asked">The questions as they were typed. A new one is recognised by its likeness to these.</param>
public sealed record ReaderQuestions(Section Section, IReadOnlyList<string> Asked)
{
    /// <summary>The id of the section as the file names it, with its line.</summary>
    internal (string Value, int Line) SectionId { get; init; }
}
