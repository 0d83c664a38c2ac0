using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages.Shared;

/// <summary>A heading with its link to itself.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Id">Its fragment.</param>
/// <param name="Number">What stands before its words, or an empty string.</param>
/// <param name="Text">Its words.</param>
/// <param name="Labels">The interface's words.</param>
public sealed record TitleModel(int Level, string Id, string Number, string Text, Labels Labels);
