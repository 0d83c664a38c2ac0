using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A word of a text, and where it stands.</summary>
/// <param name="Text">The word as it is compared: lower case, without accents and apostrophes.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Token(string Text, int Start, int Length);

/// <summary>
/// Takes any text apart into words: runs of letters and digits, apostrophes inside them included. All that is indexed and
/// all that is asked goes through here, so that nothing a reader types can be a sign of the index's own language.
/// </summary>
internal static class Tokenizer
{
    /// <summary>No word of any leaflet is longer; what is longer is cut, so that nobody makes a search compare pages.</summary>
    private const int Longest = 40;

    /// <summary>All that people type for one: keyboards and phones differ.</summary>
    private const string Apostrophes = "'’‘ʼ`´′＇";

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Lists the words of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>The words in order.</returns>
    public static IEnumerable<Token> Tokenize(string text, int most = int.MaxValue)
    {
        var at = 0;
        for (var found = 0; found < most; found++)
        {
            while (at < text.Length && !IsLetter(text, at))
            {
                at += Step(text, at);
            }

            if (at == text.Length)
            {
                yield break;
            }

            var start = at;
            while (at < text.Length && (IsLetter(text, at) || IsInside(text, at)))
            {
                at += Step(text, at);
            }

            // Marks alone are no word: a red heart ends in one.
            if (Normal(text.AsSpan(start, at - start)) is { Length: > 0 } word)
            {
                yield return new Token(word, start, at - start);
            }
        }
    }

    private static int Step(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsLetter(string text, int at) =>
        char.GetUnicodeCategory(text, at) is <= UnicodeCategory.DecimalDigitNumber and not UnicodeCategory.EnclosingMark;

    /// <summary>Apostrophes, and the marks that no reader sees in a word pasted from elsewhere.</summary>
    private static bool IsInside(string text, int at) =>
        (Apostrophes.Contains(text[at]) || text[at] == '\u00AD' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.Format)
        && at + 1 < text.Length && IsLetter(text, at + 1);

    private static string Normal(ReadOnlySpan<char> word)
    {
        // "someone’s" is a form of "someone"; "can’t" is one word.
        if (word.Length > 3 && word[^1] is 's' or 'S' && Apostrophes.Contains(word[^2]))
        {
            word = word[..^2];
        }

        word = word[..Math.Min(word.Length, Longest)];
        word = char.IsHighSurrogate(word[^1]) ? word[..^1] : word;
        if (word.IndexOfAnyExcept(Plain) < 0)
        {
            return word.ToString().ToLowerInvariant();
        }

        var plain = new StringBuilder();
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if ((char.IsLetterOrDigit(c) || char.IsSurrogate(c)) && !Apostrophes.Contains(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
