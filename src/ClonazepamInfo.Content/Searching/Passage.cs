using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>What stands under one heading of a section, or before its first one: what a search finds.</summary>
/// <param name="Section">The section.</param>
/// <param name="Fragment">The fragment of the heading, or null for the section's own title.</param>
/// <param name="Heading">The heading's words; empty for the section's own title.</param>
/// <param name="IsListed">Whether it is an entry of a list, such as a word explained: short, and so found too easily.</param>
/// <param name="Sentences">The text in reading order, as plain text; titles of boxes are sentences too.</param>
internal sealed record Passage(Section Section, string? Fragment, string Heading, bool IsListed, IReadOnlyList<string> Sentences);
