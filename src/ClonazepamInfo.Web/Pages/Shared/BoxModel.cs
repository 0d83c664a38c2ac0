using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>A call-out on a page.</summary>
/// <param name="Box">The call-out.</param>
/// <param name="Page">The page.</param>
public sealed record BoxModel(Box Box, LeafletPage Page);
