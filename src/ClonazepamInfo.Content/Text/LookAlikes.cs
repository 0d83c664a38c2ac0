using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Text;

/// <summary>
/// Finds letters of other scripts that look like Latin ones: a word with one is not found by a search, is read aloud wrongly, and
/// in an address leads elsewhere (Unicode Technical Standard 39, section 5).
/// </summary>
internal static partial class LookAlikes
{
    /// <summary>Cyrillic and Greek letters with the shape of a Latin one, in the order of <see cref="Latin"/>.</summary>
    private const string Foreign = "аеорсухіјѕһԁԛԝАЕОРСУХІЈЅНВМКТΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιυχκρ";

    private const string Latin = "aeopcyxijshdqwAEOPCYXIJSHBMKTABEZHIKMNOPTYXoviuxkp";

    /// <summary>Finds the first of them in each word.</summary>
    /// <param name="text">A file, or another text.</param>
    /// <returns>The position of each, and what is wrong with it.</returns>
    public static IEnumerable<(int Index, string Message)> In(string text)
    {
        // Nearly every text of a leaflet in a Latin script.
        if (!Suspect().IsMatch(text))
        {
            yield break;
        }

        var alone = AloneIn(text);
        foreach (var word in Word().Matches(text).AsEnumerable())
        {
            var isMixed = word.Value.AsEnumerable().Any(IsLatin);
            for (var i = 0; i < word.Length; i++)
            {
                var c = word.Value[i];
                var place = Foreign.IndexOf(c, StringComparison.Ordinal);
                if (IsDecorated(word.Value, i) || (isMixed && IsOfAnotherScript(c)) || (place >= 0 && alone.Contains(ScriptOf(c))))
                {
                    yield return (word.Index + i, Message(word.Value, i, place));
                    break;
                }
            }
        }
    }

    private static string Message(string word, int at, int place)
    {
        var sign = Rune.GetRuneAt(word, at);
        var looks = place >= 0 ? $", which looks like the Latin \"{Latin[place]}\"" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\"{word}\" has a letter of another script (\"{sign}\", U+{sign.Value:X4}){looks}; type the word again");
    }

    /// <summary>The scripts of which a text has look-alikes and nothing else: no word is really written in them.</summary>
    private static HashSet<char> AloneIn(string text)
    {
        var seen = new HashSet<char>();
        var told = new HashSet<char>();
        foreach (var c in text.Where(c => c > '\u036F' && ScriptOf(c) != ' '))
        {
            (Foreign.Contains(c, StringComparison.Ordinal) ? seen : told).Add(ScriptOf(c));
        }

        seen.ExceptWith(told);
        return seen;
    }

    private static char ScriptOf(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' => 'g',
        >= '\u0400' and <= '\u052F' => 'c',
        _ => ' ',
    };

    private static bool IsLatin(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not '×' and not '÷');

    /// <summary>Of Greek only what looks like Latin: doctors write "TNFα" and "μg".</summary>
    private static bool IsOfAnotherScript(char c) =>
        c is (>= '\u0400' and <= '\u058F') or (>= '\u13A0' and <= '\u13FF') or (>= '\u1C80' and <= '\u1C8F')
            or (>= '\uA4D0' and <= '\uA4FF') or (>= '\uA640' and <= '\uA69F') or (>= '\uAB70' and <= '\uABBF') or (>= '\u2C80' and <= '\u2CFF')
        || Foreign.Contains(c, StringComparison.Ordinal);

    /// <summary>Full-width letters, and the letters of mathematics that stand in for bold and italics.</summary>
    private static bool IsDecorated(string word, int at) =>
        word[at] is (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A')
        || (Rune.TryGetRuneAt(word, at, out var rune) && rune.Value is >= 0x1D400 and <= 0x1D7CB);

    [GeneratedRegex(@"[\u0370-\u058F\u13A0-\u13FF\u1C80-\u1C8F\u2C80-\u2CFF\uA4D0-\uA4FF\uA640-\uA69F\uAB70-\uABBF\uFF21-\uFF5A\uD835]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Suspect();

    [GeneratedRegex(@"[\p{L}\p{M}\uD835\uDC00-\uDFFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
