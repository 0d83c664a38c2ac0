using System.Globalization;

namespace ClonazepamInfo.Web.Formats;

/// <summary>What a request said, repeated to it: not more than a line, and without signs that change the text around them.</summary>
internal static class QuotedInput
{
    private const int Longest = 80;

    private const char Unseen = '\uFFFD';

    /// <param name="said">Anything.</param>
    /// <returns>At most 80 characters of it and an ellipsis, to be escaped by whoever writes it. Controls and signs of direction are replaced.</returns>
    public static string Text(string said)
    {
        var kept = said.Length <= Longest ? said : said[..(char.IsHighSurrogate(said[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        return string.Create(kept.Length, kept, static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = char.GetUnicodeCategory(from[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? Unseen : from[i];
            }
        });
    }
}
