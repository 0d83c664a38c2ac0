using System.Text;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Finds the word that a reader most likely meant who wrote one that nothing uses.</summary>
internal sealed class Spelling
{
    private const int ShortestWord = 4;

    /// <summary>Most shorter words are one letter from another: they are put right only where both sound alike.</summary>
    private const int ShortestOfAnySound = 5;

    private readonly Vocabulary _vocabulary;
    private readonly HashSet<string> _whole;
    private readonly ILookup<int, Candidate> _byLength;

    public Spelling(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _whole = vocabulary.Words.Where(word => word.Length >= ShortestWord).ToHashSet(StringComparer.Ordinal);
        _byLength = _whole
            .Where(word => !word.Any(char.IsDigit))
            .Select(word => new Candidate(word, SoundOf(word)))
            .ToLookup(candidate => candidate.Word.Length);
    }

    /// <summary>Puts a word right.</summary>
    /// <param name="word">A word that nothing uses.</param>
    /// <returns>The word that was meant, or two where a space was left out; null where none is near.</returns>
    public string? Correct(string word)
    {
        if (word.Length < ShortestWord || word.Any(char.IsDigit))
        {
            return null;
        }

        var near = Near(word);
        return near is { Distance: <= 1 } ? near.Value.Word : TwoWords(word) ?? near?.Word;
    }

    /// <summary>Whether two words that a reader wrote apart are one.</summary>
    public bool IsOneWord(string joined) => joined.Length >= 2 * ShortestWord && _whole.Contains(joined);

    private (string Word, int Distance)? Near(string word)
    {
        var sound = SoundOf(word);
        var farthest = Farthest(word.Length);
        (string Word, int Distance)? best = null;
        (double Cost, int Rarity) least = (double.MaxValue, 0);
        for (var length = word.Length - farthest - 1; length <= word.Length + farthest + 1; length++)
        {
            foreach (var candidate in _byLength[length])
            {
                var sounds = candidate.Sound == sound;
                if ((!sounds && word.Length < ShortestOfAnySound)
                    || !(sounds || candidate.Word[0] == word[0] || candidate.Sound[0] == sound[0])
                    || Nearest.Distance(word, candidate.Word, farthest + (sounds && word.Length >= ShortestOfAnySound ? 1 : 0)) is not { } distance)
                {
                    continue;
                }

                var cost = (distance - (sounds ? 0.75 : 0) - (Single(word) == Single(candidate.Word) ? 0.5 : 0) + (candidate.Word[0] == word[0] ? 0 : 0.5), -_vocabulary.PassagesWith(_vocabulary.DangerTermOf(candidate.Word)!));
                if (cost.CompareTo(least) < 0)
                {
                    least = cost;
                    best = (candidate.Word, distance);
                }
            }
        }

        return best;
    }

    /// <summary>A word with each run of one letter as one: "misssed" is nearer to "missed" than to "misused".</summary>
    private static string Single(string word) => string.Concat(word.Where((letter, i) => i == 0 || word[i - 1] != letter));

    private string? TwoWords(string word)
    {
        for (var cut = ShortestWord; cut <= word.Length - ShortestWord; cut++)
        {
            if (_whole.Contains(word[..cut]) && _whole.Contains(word[cut..]))
            {
                return $"{word[..cut]} {word[cut..]}";
            }
        }

        return null;
    }

    private static int Farthest(int length) => length switch
    {
        < 7 => 1,
        < 11 => 2,
        _ => 3,
    };

    /// <summary>How a word sounds, roughly: its first letter and its consonants, each of those that are written in several ways in one.</summary>
    private static string SoundOf(string word)
    {
        var sound = new StringBuilder();
        var spelt = word.Replace("ph", "f", StringComparison.Ordinal).Replace("ps", "s", StringComparison.Ordinal)
            .Replace("tion", "shun", StringComparison.Ordinal).Replace("sion", "shun", StringComparison.Ordinal).Replace("thd", "d", StringComparison.Ordinal);
        for (var i = 0; i < spelt.Length; i++)
        {
            var c = spelt[i] switch
            {
                'c' when i + 1 < spelt.Length && spelt[i + 1] is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'y' => 'i',
                'v' => 'f',
                'g' when i + 1 < spelt.Length && spelt[i + 1] == 'h' => 'h',
                var other => other,
            };
            var isHeard = i == 0 || c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'h' or 'w');
            if (isHeard && (sound.Length == 0 || sound[^1] != c))
            {
                sound.Append(c);
            }
        }

        return sound.ToString();
    }

    private readonly record struct Candidate(string Word, string Sound);
}
