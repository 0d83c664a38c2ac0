using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for numbers in running text. A reader takes an amount for a dose, and dials a telephone number without the name of its
/// country; the first is the prescriber's to say, and the second is in the list of helplines.
/// </summary>
internal static partial class SafetyRules
{
    /// <summary>The shortest telephone number that is recognised by its form alone; shorter ones are known from the helplines.</summary>
    private const int ShortestNumber = 7;

    /// <summary>A number and a form of medicine that is counted, as a pattern.</summary>
    private const string Tablets =
        @"(?:[0-9]+(?:[.,][0-9]+|½)?|½|an?\s(?:half|quarter)(?:\sof\san?)?|half\san?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
        + @"(?:\sand\sa\shalf)?(?:(?:\s|-|–|\sto\s|\sor\s)(?:[a-z]+|[0-9]+))?"
        + @"\s(?:tablets?|pills?|capsules?|caplets?|lozenges?|sachets?|drops|puffs?|sprays?|patch(?:es)?|spoonfuls?|teaspoons?)\b";

    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var numbers = leaflet.Countries.SelectMany(country => country.Lines)
            .SelectMany(line => new[] { Digits(line.Number), Digits(line.Call) })
            .ToHashSet(StringComparer.Ordinal);
        foreach (var text in LeafletText.Of(leaflet))
        {
            if (text.Section?.NamesAmounts != true && Dose(text.Words) is { } dose)
            {
                problems.Error(text.File, text.Line, ProblemCode.Dose,
                    $"\"{dose}\" reads like a dose to act on; leave the amount to the prescriber, or, in a section that describes "
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

    private static string? Dose(string words) =>
        Amount().Match(words) is { Success: true } amount
            ? amount.Value
            : ReadingGrade.Sentences(words).Select(TabletsOf).FirstOrDefault(tablets => tablets is not null);

    /// <summary>What follows "not" in a sentence is no dose: "Do not take two tablets at once".</summary>
    private static string? TabletsOf(string sentence) =>
        TabletsToTake().Match(sentence) is { Success: true } tablets
            && !(Negation().Match(sentence) is { Success: true } negation && negation.Index < tablets.Index)
            ? tablets.Groups["dose"].Value
            : null;

    private static bool IsNumber(string text, HashSet<string> known) =>
        Digits(text) is var digits && (known.Contains(digits) || digits.Length >= ShortestNumber) && !Date().IsMatch(text);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    /// <summary>A number with a unit of mass, volume or activity.</summary>
    [GeneratedRegex(
        @"(?<![\w.])\d+(?:[.,]\d+)?[\s\u00A0-]?"
        + "(?:mg|mcg|µg|μg|g|kg|ml|mL|IU|micrograms?|milligrams?|grams?|millilitres?|milliliters?)(?!\\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    /// <summary>
    /// A number of tablets that the reader is told to take, or that goes with a time of day. "Take an extra tablet" and "if you take two
    /// tablets" name no dose.
    /// </summary>
    [GeneratedRegex(
        $$"""
        (?:^|[,;:–—]\s|\b(?:and|then|should|must|may|can|(?:need|have)\sto)\s)
            (?<dose>(?:take|swallow|chew|use|give)\s(?:[a-z]+\s){0,2}?{{Tablets}})(?!\sat\sa\stime)
        | (?<dose>{{Tablets}}\s(?:[a-z]+\s){0,2}?(?:daily|at\s(?:night|bedtime)|every\s[0-9]+\shours
            |(?:a|each|every|per|in\sthe)\s(?:day|night|morning|evening)))\b
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TabletsToTake();

    [GeneratedRegex(@"\b(?:not|never|cannot|without)\b|n['’]t\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    /// <summary>Digits with what people write between those of a telephone number.</summary>
    [GeneratedRegex(@"(?<![\w.,+])\+?\(?\d(?:[\d\s\u00A0()/-]*\d)?(?![\w%]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
