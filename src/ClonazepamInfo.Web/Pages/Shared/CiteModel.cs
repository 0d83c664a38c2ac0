using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>Citations that stand in data, not in running text.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="Page">The page.</param>
public sealed record CiteModel(IReadOnlyList<Source> Sources, LeafletPage Page);
