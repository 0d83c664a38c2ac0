namespace ClonazepamInfo.Content.Model;

/// <summary>The words of <c>/about</c>.</summary>
/// <param name="Title">The title.</param>
/// <param name="Summary">One or two plain sentences.</param>
/// <param name="Body">The text in reading order.</param>
/// <param name="Sources">The sources that the text cites, in the order of their numbers.</param>
public sealed record AboutPage(string Title, string Summary, IReadOnlyList<BodyPart> Body, IReadOnlyList<Source> Sources);
