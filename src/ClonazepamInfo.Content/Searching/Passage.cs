using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>The text below one heading of a section, or before its first heading: what a hit shows and links to.</summary>
/// <param name="Section">The section.</param>
/// <param name="Fragment">The fragment of the heading, or null for the section's own title.</param>
/// <param name="Heading">The heading's words; empty for the section's own title.</param>
/// <param name="IsListed">Whether it is an entry of a list, such as a glossary term: short, so BM25 ranks it too high.</param>
/// <param name="Sentences">The text in reading order, as plain text; titles of boxes are sentences too.</param>
internal sealed record Passage(Section Section, string? Fragment, string Heading, bool IsListed, IReadOnlyList<string> Sentences)
{
    /// <summary>Other forms of the heading's words, which are found and not shown: "paresthesia" of "paraesthesia".</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The heading's words in every form.</summary>
    public string HeadingInEveryForm => string.Join(' ', Forms.Prepend(Heading));
}
