using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Text;

/// <summary>Finds characters that are damaged, or that no reader sees and that can hide, split or turn words around.</summary>
internal static partial class StrayCharacters
{
    /// <summary>Characters with no shape of their own that Unicode does not count as controls or formats.</summary>
    private static readonly HashSet<int> Blank = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFD];

    /// <summary>Finds every one of them.</summary>
    /// <param name="text">A text; line feeds, tabs and no-break spaces are allowed in it.</param>
    /// <returns>The position of each, and what is wrong with it.</returns>
    public static IEnumerable<(int Index, string Message)> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~' or '\n' or '\t')
            {
                continue;
            }

            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                if (IsStray(rune, text, i))
                {
                    yield return (i, $"a damaged or invisible character ({Name(rune.Value)}) is here; type the text around it again");
                }

                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                yield return (i, $"half of a character (U+{(int)text[i]:X4}) is here; type the text around it again");
            }
        }

        foreach (var match in Mojibake().Matches(text).AsEnumerable())
        {
            yield return (match.Index, $"\"{match.Value}\" looks like a character that was saved in another encoding; type it again");
        }
    }

    private static string Name(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}") + value switch
    {
        0xAD => ", a soft hyphen",
        0x200E or 0x200F or 0x061C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => ", which turns the direction of the text",
        >= 0x0334 and <= 0x0338 => ", which strikes a letter through",
        (>= 0xFF10 and <= 0xFF19) or (>= 0x1D7CE and <= 0x1D7FF) => ", a digit of another form",
        0x200B or 0x2060 or 0xFEFF => ", a space of no width",
        >= 0xE000 and <= 0xF8FF => ", a sign of a font such as Symbol",
        _ => "",
    };

    private static bool IsStray(Rune rune, string text, int at) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format => !IsAllowedFormat(rune.Value, text, at),
        UnicodeCategory.Control
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => true,
        // A wide or bold digit passes for its plain form with readers, and not with the rules for doses and numbers.
        UnicodeCategory.DecimalDigitNumber => !rune.IsAscii && rune.ToString().Normalize(NormalizationForm.FormKC) is [>= '0' and <= '9'],
        UnicodeCategory.NonSpacingMark => rune.Value is (>= 0x0334 and <= 0x0338) or 0x034F,
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF,
        _ => Blank.Contains(rune.Value),
    };

    /// <summary>
    /// Other scripts need joiners, and marks of direction next to their own letters. Arabic has number signs that are formats and
    /// visible.
    /// </summary>
    private static bool IsAllowedFormat(int value, string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return value switch
        {
            0x200C or 0x200D => before > '\u02FF' && after > '\u02FF',
            0x200E or 0x200F or 0x061C => IsRightToLeft(before) || IsRightToLeft(after),
            (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 => true,
            _ => false,
        };
    }

    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE');

    /// <summary>What UTF-8 looks like when it is read as Windows-1252.</summary>
    [GeneratedRegex(@"â€.?|[ÂÃ][\u00A1-\u00BF]", RegexOptions.CultureInvariant)]
    private static partial Regex Mojibake();
}
