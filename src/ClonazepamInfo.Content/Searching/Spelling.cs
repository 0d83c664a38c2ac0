using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Finds the word that a reader most likely meant by one that nothing uses.</summary>
/// <param name="vocabulary">The words that are used.</param>
/// <param name="frequency">In how many documents a word is: of two words at the same distance, the more common one is meant.</param>
internal sealed class Spelling(Vocabulary vocabulary, Func<string, int> frequency)
{
    private const int ShortestPart = 4;

    /// <summary>Most shorter words are one letter away from another.</summary>
    private const int ShortestWord = 5;

    private const double OtherFirstLetter = 0.5;

    private const double SameLetters = 0.5;

    private const double SameConsonants = 0.25;

    private readonly ILookup<int, (string Word, string Consonants)> _byLength = vocabulary.Words
        .Where(word => word.Length >= ShortestWord - 1 && !word.Any(char.IsDigit))
        .ToLookup(word => word.Length, word => (word, Consonants(word)));

    /// <summary>Corrects a word.</summary>
    /// <param name="word">A word that nothing uses.</param>
    /// <returns>The word that was meant, or two if a space was left out; null if none is near.</returns>
    public string? Correct(string word)
    {
        if (word.Length < ShortestWord || word.Any(char.IsDigit))
        {
            return null;
        }

        var max = MaxDistance(word.Length);
        var consonants = word.Length > ShortestWord ? Consonants(word) : null;
        var nearest = Enumerable.Range(word.Length - max - 1, (2 * max) + 3)
            .SelectMany(length => _byLength[length])
            .Select(candidate => (candidate.Word, Cost: Cost(word, candidate.Word, max, candidate.Consonants == consonants)))
            .Where(candidate => candidate.Cost is not null)
            .OrderBy(candidate => candidate.Cost)
            .ThenByDescending(candidate => frequency(candidate.Word))
            .FirstOrDefault();
        return nearest.Cost <= 1 ? nearest.Word : TwoWords(word) ?? nearest.Word;
    }

    private string? TwoWords(string word) =>
        Enumerable.Range(ShortestPart, Math.Max(0, word.Length - (2 * ShortestPart) + 1))
            .Where(at => vocabulary.Contains(word[..at]) && vocabulary.Contains(word[at..]))
            .Select(at => $"{word[..at]} {word[at..]}")
            .FirstOrDefault();

    /// <summary>Few people mistake the first letter, so then only one more edit is allowed.</summary>
    private static double? Cost(string word, string candidate, int max, bool hasSameConsonants) =>
        Nearest.Distance(word, candidate, (candidate[0] == word[0] ? max : Math.Min(max, 2)) + (hasSameConsonants ? 1 : 0)) is { } distance
            ? distance + (candidate[0] == word[0] ? 0 : OtherFirstLetter)
                - (Collapse(word) == Collapse(candidate) ? SameLetters : 0) - (hasSameConsonants ? SameConsonants : 0)
            : null;

    /// <summary>Vowels are what most people mistake: "glocoma", "pregnet". "Morfine" sounds like "morphine".</summary>
    private static string Consonants(string word) => Collapse(string.Concat(
        word.Replace("ph", "f", StringComparison.Ordinal).Where(letter => !"aeiouy".Contains(letter, StringComparison.Ordinal))));

    /// <summary>A word with each run of one letter as one: "misssed" is nearer to "missed" than to "misused".</summary>
    private static string Collapse(string word) => string.Concat(word.Where((letter, i) => i == 0 || word[i - 1] != letter));

    private static int MaxDistance(int length) => length switch
    {
        < 8 => 1,
        < 12 => 2,
        _ => 3,
    };
}
