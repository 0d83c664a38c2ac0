using System.Globalization;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// What a request said, repeated to it: at most 80 characters and an ellipsis, with controls and signs of direction replaced,
/// which would change the text around them. The writer of the page escapes it.
/// </summary>
internal static class QuotedInput
{
    private const int Longest = 80;

    private const char Unseen = '\uFFFD';

    public static string Text(string said)
    {
        var kept = said.Length <= Longest ? said : said[..(char.IsHighSurrogate(said[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        return string.Create(kept.Length, kept, static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = ChangesText(from[i]) ? Unseen : from[i];
            }
        });
    }

    private static bool ChangesText(char sign) => char.GetUnicodeCategory(sign)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
