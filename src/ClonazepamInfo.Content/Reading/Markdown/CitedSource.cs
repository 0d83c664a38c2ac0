namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A source as a citation names it.</summary>
/// <param name="Key">Its key in <c>sources.yml</c>.</param>
/// <param name="Place">The place in it, such as <c>4.4</c> or <c>Withdrawal</c>; null if the citation names none.</param>
internal sealed record CitedSource(string Key, string? Place = null);
