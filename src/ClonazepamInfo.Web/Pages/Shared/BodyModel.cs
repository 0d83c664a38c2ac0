using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>A text on a page.</summary>
/// <param name="Parts">The text.</param>
/// <param name="Offset">How many levels lower its headings stand than in the section's own page.</param>
/// <param name="Page">The page.</param>
public sealed record BodyModel(IReadOnlyList<BodyPart> Parts, int Offset, LeafletPage Page);
