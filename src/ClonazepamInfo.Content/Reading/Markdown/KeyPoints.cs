using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// What a reader must know of a section who reads nothing else of it: a short list between <c>:::key</c> and <c>:::</c>, which opens
/// the section. An emergency box may come before it.
/// </summary>
internal static class KeyPoints
{
    /// <summary>The word that opens them.</summary>
    public const string Name = "key";

    /// <summary>How many there may be: a few are remembered.</summary>
    public static (int Fewest, int Most) Points { get; } = (3, 6);

    /// <summary>How many words they may have together: half a minute read aloud.</summary>
    public const int MostWords = 90;

    public static bool Is(CustomContainer container) => container.Info == Name;

    /// <summary>The key points of a text, or null for none.</summary>
    public static CustomContainer? Of(MarkdownText text) => text.Document.OfType<CustomContainer>().FirstOrDefault(Is);

    public static IReadOnlyList<ListItemBlock> ItemsOf(CustomContainer container) =>
        [.. container.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>())];
}
