using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>A section's text and the list that it shows, on a page.</summary>
/// <param name="Section">The section.</param>
/// <param name="Offset">How many levels lower its headings stand than in its own page.</param>
/// <param name="Page">The page.</param>
public sealed record SectionModel(Section Section, int Offset, LeafletPage Page);
