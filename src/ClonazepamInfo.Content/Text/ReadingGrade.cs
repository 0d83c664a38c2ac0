using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Text;

/// <summary>Measures how hard a text is to read: words, sentences, and syllables by English spelling.</summary>
internal static partial class ReadingGrade
{
    /// <summary>Measures blocks of text; the end of a block ends a sentence, full stop or none.</summary>
    /// <param name="printed">The blocks on the page.</param>
    /// <param name="spoken">The blocks as they are read aloud.</param>
    public static Readability Of(IEnumerable<string> printed, IEnumerable<string> spoken)
    {
        var lengths = printed.SelectMany(Sentences).Select(CountWords).ToList();
        int words = 0, sentences = 0, syllables = 0, longWords = 0;
        foreach (var sentence in spoken.SelectMany(Sentences))
        {
            var before = words;
            foreach (var word in Word().EnumerateMatches(sentence))
            {
                var count = Syllables(sentence.AsSpan(word.Index, word.Length));
                words++;
                syllables += count;
                longWords += count >= 3 ? 1 : 0;
            }

            sentences += words > before ? 1 : 0;
        }

        return new Readability(lengths.Sum(), lengths.DefaultIfEmpty().Max(), new SpokenText(words, sentences, syllables, longWords));
    }

    public static IEnumerable<string> Sentences(string block) =>
        SentenceEnd().Split(block).Where(sentence => sentence.Length > 0);

    public static int CountWords(string sentence) => Word().Count(sentence);

    public static int Syllables(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var part in word.Split('-'))
        {
            count += SyllablesOfPart(word[part]);
        }

        return count;
    }

    private static int SyllablesOfPart(ReadOnlySpan<char> part)
    {
        Span<char> letters = part.Length <= LongestOnStack ? stackalloc char[part.Length] : new char[part.Length];
        var length = 0;
        foreach (var c in part)
        {
            if (char.IsLetter(c))
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        if (length <= 3)
        {
            return 1;
        }

        ReadOnlySpan<char> word = letters[..length];
        var count = Vowels().Count(word) + TwoVowelSounds().Count(word) - OneVowelSound().Count(word);
        return Math.Max(1, SilentEnding().IsMatch(word) ? count - 1 : count);
    }

    private const int LongestOnStack = 64;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"(?<=[.!?][""'’”)]*)\s+", Options)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(['’\-.,][\p{L}\p{N}]+)*", Options)]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", Options)]
    private static partial Regex Vowels();

    /// <summary>Neighbours that are spoken apart: di-azepam, seri-ous, anxi-ety, be-ing.</summary>
    [GeneratedRegex("i[ao]|iet|[aeouy]ing|eo(?!u)|ua(?!l)|[^q]uou|ism$", Options)]
    private static partial Regex TwoVowelSounds();

    /// <summary>Where such neighbours are spoken as one after all: medica-tion, spe-cial, peo-ple.</summary>
    [GeneratedRegex("[ctsxg]i[ao]|eople", Options)]
    private static partial Regex OneVowelSound();

    /// <summary>An e that is not spoken: medicine, makes, stopped; but spoken in table, boxes, started.</summary>
    [GeneratedRegex("([^aeiouyl]|[aeiouy]l)e$|[^aeiouylscgxzh]es$|[aeiouy]les$|[^aeiouytd]ed$", Options)]
    private static partial Regex SilentEnding();
}
