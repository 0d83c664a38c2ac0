using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for numbers in running text. A reader takes an amount for a dose, and dials a telephone number without the name of its
/// country; the first is the prescriber's to say, and the second is in the list of helplines.
/// </summary>
internal static partial class SafetyRules
{
    /// <summary>The shortest telephone number that is recognised by its form alone; shorter ones are known from the helplines.</summary>
    private const int ShortestNumber = 7;

    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var numbers = leaflet.Countries.SelectMany(country => country.Lines)
            .SelectMany(line => new[] { Digits(line.Number), Digits(line.Call) })
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in LeafletText.Of(leaflet))
        {
            if (text.Section?.NamesAmounts != true && Amount().Match(text.Words) is { Success: true } amount)
            {
                problems.Error(text.File, text.Line, ProblemCode.Dose,
                    $"\"{amount.Value}\" reads like a dose to act on; leave the amount to the prescriber, or, in a section that describes "
                    + "packs or a law, write `amounts: yes` above the text");
            }

            if (Telephone().Matches(text.Words)
                .Where(match => !text.Dialled.Any(words => words.Contains(match.Value, StringComparison.Ordinal)))
                .FirstOrDefault(match => IsNumber(match.Value, numbers)) is { } number)
            {
                problems.Error(text.File, text.Line, ProblemCode.TelephoneNumber,
                    $"\"{number.Value}\" is a telephone number, which is another one in another country; keep it in "
                    + $"{Names.HelplinesFile}, and link to the section that shows the helplines");
            }
        }
    }

    private static bool IsNumber(string text, HashSet<string> known) =>
        Digits(text) is var digits && (known.Contains(digits) || digits.Length >= ShortestNumber) && !Date().IsMatch(text);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>A number with a unit of mass, volume or activity.</summary>
    [GeneratedRegex(
        @"(?<![\w.])\d+(?:[.,]\d+)?[\s\u00A0-]?"
        + "(?:mg|mcg|µg|μg|g|kg|ml|mL|IU|micrograms?|milligrams?|grams?|millilitres?|milliliters?)(?!\\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    /// <summary>Digits with what people write between those of a telephone number.</summary>
    [GeneratedRegex(@"(?<![\w.,+])\+?\(?\d(?:[\d\s\u00A0()/-]*\d)?(?![\w%]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
