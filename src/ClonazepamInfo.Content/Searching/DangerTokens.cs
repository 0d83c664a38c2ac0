using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>One word of a cry for help, or a number.</summary>
/// <param name="Term">The term of the word; empty for a number.</param>
/// <param name="Number">The number, at least 0; -1 for a word.</param>
/// <param name="IsTime">Whether the number is followed by a unit of time or weight.</param>
/// <param name="IsFunctionWord">Whether the word tells of danger only together with others, such as "I" and "the".</param>
internal readonly record struct DangerToken(string Term, int Number, bool IsTime, bool IsFunctionWord = false)
{
    /// <summary>Whether a token of a reader's text matches this one of a phrase: the same word, or at least the same number.</summary>
    public bool Matches(DangerToken other) =>
        Number < 0 ? other.Number < 0 && Term == other.Term
        : IsTime == other.IsTime && (Number is > 1 and < 100 ? other.Number >= Number : other.Number == Number);
}

/// <summary>Reduces text to what tells danger: one word for all that mean the same, and numbers as numbers.</summary>
/// <param name="danger">The words of the leaflet.</param>
/// <param name="language">The rules of the language.</param>
internal sealed class DangerTokens(DangerWords danger, Language language)
{
    private readonly Dictionary<string, string> _synonyms = danger.Alternatives
        .SelectMany(row => row.Select(word => (Term: language.Stem(word), First: language.Stem(row[0]))))
        .DistinctBy(pair => pair.Term, StringComparer.Ordinal)
        .ToDictionary(pair => pair.Term, pair => pair.First, StringComparer.Ordinal);

    private readonly HashSet<string> _units = danger.Units.Select(language.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reduces a text.</summary>
    /// <param name="text">Any text.</param>
    public List<DangerToken> Of(string text) => Of([.. language.WordsOf(text)]);

    /// <summary>Reduces words.</summary>
    /// <param name="words">The words of a text, short forms in full.</param>
    public List<DangerToken> Of(IReadOnlyList<string> words)
    {
        var tokens = new List<DangerToken>(words.Count);
        foreach (var word in words.SelectMany(Parts))
        {
            if (language.NumberOf(word) is { } number)
            {
                // "0.5" is two words, and less than one.
                if (tokens is [.., { Number: 0 }])
                {
                    continue;
                }

                tokens.Add(new DangerToken("", number, IsTime: false));
                continue;
            }

            var term = language.Stem(word);
            var isSynonym = _synonyms.TryGetValue(term, out var first);
            term = first ?? term;
            if (_units.Contains(term) && tokens is [.., { Number: >= 0 } last])
            {
                tokens[^1] = last with { IsTime = true };
            }

            tokens.Add(new DangerToken(term, -1, IsTime: false, !isSynonym && language.IsFunctionWord(word)));
        }

        return tokens;
    }

    /// <summary>"10mg" is a number and a word.</summary>
    private static IEnumerable<string> Parts(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < word.Length ? [word[..digits], word[digits..]] : [word];
    }
}
