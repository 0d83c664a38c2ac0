using System.Collections.Frozen;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Porter2, the English stemmer of the Snowball project (https://snowballstem.org/algorithms/english/stemmer.html). The steps
/// have the numbers and the regions the names of that page. R1 and R2 are the parts of a word in which a suffix may be removed.
/// </summary>
internal static class PorterStemmer
{
    private const int ShortestStemmed = 3;

    private static readonly FrozenDictionary<string, string> Exceptions = """
        skis=ski skies=sky dying=die lying=lie tying=tie idly=idl gently=gentl ugly=ugli early=earli only=onli singly=singl
        sky=sky news=news howe=howe atlas=atlas cosmos=cosmos bias=bias andes=andes
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Words that are left alone after step 1a.</summary>
    private static readonly FrozenSet<string> FinalAfterStep1A =
        FrozenSet.Create(StringComparer.Ordinal, "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed");

    /// <summary>Beginnings after which R1 starts, against the general rule.</summary>
    private static readonly string[] Prefixes = ["gener", "commun", "arsen"];

    /// <summary>Suffixes of a step, the longest first, as only the longest that fits is looked at.</summary>
    private static readonly (string Suffix, string Replacement)[] Step2 = LongestFirst(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"),
        ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogi", "og"),
        ("fulli", "ful"), ("lessli", "less"), ("li", ""));

    private static readonly (string Suffix, string Replacement)[] Step3 = LongestFirst(
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""),
        ("ness", ""), ("ative", ""));

    private static readonly (string Suffix, string Replacement)[] Step4 = LongestFirst(
        [.. "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion".Split(' ').Select(suffix => (suffix, ""))]);

    /// <summary>Reduces a word to its stem, which need not be a word.</summary>
    /// <param name="word">A word in lower case, as <see cref="Tokenizer"/> makes it. Without Latin letters it comes back unchanged.</param>
    public static string Stem(string word)
    {
        if (Exceptions.TryGetValue(word, out var stem))
        {
            return stem;
        }

        if (word.Length < ShortestStemmed)
        {
            return word;
        }

        word = MarkConsonantY(word);
        var r1 = StartOfR1(word);
        var r2 = StartOfRegion(word, r1);
        word = Step1A(word);
        if (FinalAfterStep1A.Contains(word))
        {
            return word;
        }

        word = Step1C(Step1B(word, r1));
        word = Replace(word, Step2, r1, (rest, suffix) => suffix switch
        {
            "ogi" => rest.EndsWith('l'),
            "li" => rest.Length > 0 && "cdeghkmnrt".Contains(rest[^1], StringComparison.Ordinal),
            _ => true,
        });
        word = Replace(word, Step3, r1, (rest, suffix) => suffix != "ative" || rest.Length >= r2);
        word = Replace(word, Step4, r2, (rest, suffix) => suffix != "ion" || rest.EndsWith('s') || rest.EndsWith('t'));
        return Step5(word, r1, r2).Replace('Y', 'y');
    }

    /// <summary>Writes a y that is a consonant as Y: the first letter of a word, or one after a vowel.</summary>
    private static string MarkConsonantY(string word)
    {
        var marked = word.ToCharArray();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == 'y' && (i == 0 || IsVowel(marked[i - 1])))
            {
                marked[i] = 'Y';
            }
        }

        return new string(marked);
    }

    private static int StartOfR1(string word) =>
        Prefixes.FirstOrDefault(prefix => word.StartsWith(prefix, StringComparison.Ordinal)) is { } exception
            ? exception.Length
            : StartOfRegion(word, 0);

    /// <summary>The place after the first consonant that follows a vowel; the end of the word if there is none.</summary>
    private static int StartOfRegion(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static string Step1A(string word) => word switch
    {
        _ when Ends(word, "sses") => word[..^2],
        _ when Ends(word, "ied") || Ends(word, "ies") => word.Length > 4 ? word[..^2] : word[..^1],
        _ when Ends(word, "us") || Ends(word, "ss") => word,
        _ when Ends(word, "s") && word[..^2].Any(IsVowel) => word[..^1],
        _ => word,
    };

    private static string Step1B(string word, int r1)
    {
        foreach (var suffix in (string[])["eedly", "ingly", "edly", "eed", "ing", "ed"])
        {
            if (!Ends(word, suffix))
            {
                continue;
            }

            var rest = word[..^suffix.Length];
            if (suffix.StartsWith("ee", StringComparison.Ordinal))
            {
                return rest.Length >= r1 ? rest + "ee" : word;
            }

            return !rest.Any(IsVowel) ? word
                : Ends(rest, "at") || Ends(rest, "bl") || Ends(rest, "iz") ? rest + "e"
                : EndsInDouble(rest) ? rest[..^1]
                : rest.Length <= r1 && EndsInShortSyllable(rest) ? rest + "e"
                : rest;
        }

        return word;
    }

    private static string Step1C(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string Step5(string word, int r1, int r2) =>
        Ends(word, "e") && (word.Length - 1 >= r2 || (word.Length - 1 >= r1 && !EndsInShortSyllable(word[..^1]))) ? word[..^1]
        : Ends(word, "ll") && word.Length - 1 >= r2 ? word[..^1]
        : word;

    private static string Replace(string word, (string Suffix, string Replacement)[] step, int region, Func<string, string, bool> isAllowed)
    {
        var (suffix, replacement) = Array.Find(step, rule => Ends(word, rule.Suffix));
        return suffix is not null && word[..^suffix.Length] is var rest && rest.Length >= region && isAllowed(rest, suffix)
            ? rest + replacement
            : word;
    }

    private static bool EndsInDouble(string word) =>
        word.Length > 1 && word[^1] == word[^2] && "bdfgmnprt".Contains(word[^1], StringComparison.Ordinal);

    /// <summary>Consonant, vowel, consonant other than w, x and Y; or a vowel and a consonant that are the whole word.</summary>
    private static bool EndsInShortSyllable(string word) =>
        word.Length == 2 ? IsVowel(word[0]) && !IsVowel(word[1])
        : word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static (string Suffix, string Replacement)[] LongestFirst(params (string Suffix, string Replacement)[] rules) =>
        [.. rules.OrderByDescending(rule => rule.Suffix.Length)];
}
