namespace ClonazepamInfo.Content.Model;

/// <summary>The plain text below one heading of a section, or before its first heading: what a search indexes and quotes.</summary>
/// <param name="Fragment">The fragment of the heading, or null before the first heading.</param>
/// <param name="Heading">The heading's words; empty before the first heading.</param>
/// <param name="Sentences">
/// The sentences in reading order, without citations; titles of boxes are sentences too. A sentence that links to another
/// section is left out: it has the words of that section's title, and a search would find it in place of that section.
/// </param>
public sealed record TextPassage(string? Fragment, string Heading, IReadOnlyList<string> Sentences);
