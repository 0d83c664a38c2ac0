using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// The numbers to call for one purpose, of every country that has one, where a text says to call them: <c>:::numbers poison</c> and
/// <c>:::</c> with nothing between.
/// </summary>
internal static class NumbersBlock
{
    /// <summary>The word that opens one.</summary>
    public const string Name = "numbers";

    public static bool Is(CustomContainer container) => container.Info == Name;

    /// <summary>What the numbers are for: a purpose of <c>labels.yml</c>.</summary>
    public static string PurposeOf(CustomContainer container) => (container.Arguments ?? "").Trim();
}
