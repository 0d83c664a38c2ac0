namespace ClonazepamInfo.Browser.Tests;

/// <param name="Unseen">Text that the page has and does not show.</param>
/// <param name="Seen">Text that it shows.</param>
internal sealed record SeenText(IReadOnlyList<string> Unseen, IReadOnlyList<string> Seen);
