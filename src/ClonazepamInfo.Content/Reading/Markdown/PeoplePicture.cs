using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// Some of ten or of a hundred people, drawn as figures above the words that say the same: <c>:::people 3 of 10 Up to 3 in 10 people</c>.
/// </summary>
/// <param name="Some">How many figures are filled; from 0 to <paramref name="All"/>.</param>
/// <param name="All">How many figures there are.</param>
/// <param name="Title">The text alternative of the picture.</param>
internal sealed partial record PeoplePicture(int Some, int All, string Title)
{
    /// <summary>The word that opens one.</summary>
    public const string Name = "people";

    /// <summary>How many people a picture may show: numbers that can be counted at a glance, in whole rows.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [10, 100];

    public static bool Is(CustomContainer container) => container.Info == Name;

    /// <summary>Reads the text after the word.</summary>
    /// <returns>The picture, or null if it is not <c>3 of 10</c> and a title.</returns>
    public static PeoplePicture? Of(CustomContainer container)
    {
        var match = Arguments().Match((container.Arguments ?? "").Trim());
        return match.Success && Number(match, "some") is { } some && Number(match, "all") is { } all
            ? new PeoplePicture(some, all, match.Groups["title"].Value)
            : null;
    }

    /// <summary>The words below the picture, which it illustrates.</summary>
    public static string WordsOf(CustomContainer container) =>
        string.Join(' ', container.Descendants<ParagraphBlock>().Select(MarkdownText.TextOf));

    /// <summary>Whether a text names both numbers, each as a number of its own.</summary>
    public bool IsNamedIn(string text)
    {
        var numbers = Digits().Matches(text).Select(number => number.Value).ToList();
        return numbers.Contains(Written(Some)) && numbers.Contains(Written(All));
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(
        @"^(?<some>[0-9]+) of (?<all>[0-9]+) +(?<title>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Arguments();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
