namespace ClonazepamInfo.Content.Model;

/// <summary>What can apply to a reader, such as pregnancy: one entry of <c>situations.yml</c>.</summary>
/// <param name="Id">Its id, unique in the language; passages that bear on it carry it.</param>
/// <param name="Title">What the reader says of themselves.</param>
/// <param name="Sections">The sections that are about it as a whole, in the file's order.</param>
public sealed record Situation(string Id, string Title, IReadOnlyList<Section> Sections);
