using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Understands what a reader typed.</summary>
/// <param name="language">The rules of the language.</param>
/// <param name="vocabulary">The words that are used.</param>
/// <param name="spelling">Corrects the others.</param>
/// <param name="phrases">The phrases that mean something.</param>
/// <param name="danger">Recognises readers who may be in danger.</param>
/// <param name="own">The terms of the medicine's own names.</param>
/// <param name="lookAlikes">The medicines whose names are easily confused with it.</param>
/// <param name="isInText">Whether any text has a term.</param>
internal sealed class QueryParser(
    Language language,
    Vocabulary vocabulary,
    Spelling spelling,
    PhraseMatcher phrases,
    DangerDetector danger,
    IReadOnlySet<string> own,
    IReadOnlyList<OtherMedicine> lookAlikes,
    Func<string, bool> isInText)
{
    /// <summary>10 KB of text has about 1,800 words, and a cry for help may be at their end.</summary>
    private const int MaxWords = 2000;

    /// <summary>Comparing a word with the whole vocabulary is the most expensive part of a search.</summary>
    private const int MaxCorrections = 8;

    /// <summary>If nothing else is asked, "feel worse" can be looked for; "how" and "not" cannot.</summary>
    private const int ShortestSearchable = 4;

    private const int MaxDistanceOfNames = 2;

    private const int LongestAbbreviation = 5;

    /// <summary>Parses a query.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="asWritten">Whether misspelt words stay as they are.</param>
    public ParsedQuery Parse(string query, bool asWritten)
    {
        List<Token> tokens = [.. Tokenizer.Tokenize(query, MaxWords)];
        var meant = Corrections(query, tokens);
        var corrections = asWritten ? [] : meant;
        var words = Words(tokens, corrections);
        var terms = Terms(words);
        var matches = phrases.Find(terms).FindAll(match => match.Phrase.Medicine is null || IsSpelt(match, words));

        // In danger as written or as meant: a reader who keeps a misspelling needs help no less.
        var inDanger = danger.Find(words) ?? (meant.Count > 0 ? danger.Find(Words(tokens, asWritten ? meant : [])) : null);
        var longest = matches.Where(match => !matches.Exists(match.IsWithin)).ToLookup(match => match.Phrase.IsOwn);
        var covered = longest[false].Where(match => match.Phrase.NotCovered is null).ToList();
        var notCovered = longest[false].Except(covered).ToList();
        var notAsked = notCovered.SelectMany(match => match.Places).ToHashSet();
        var searched = Searched(words, terms, [.. notAsked, .. longest[true].SelectMany(match => match.Places)]);
        bool IsAsWritten(int place) => !corrections.ContainsValue(words[place]);
        var other = covered.Where(match => match.Phrase.Medicine is not null)
            .OrderByDescending(match => match.Phrase.Medicine!.IsLookAlikeSoundAlike)
            .FirstOrDefault();
        return new ParsedQuery(
            corrections.Count == 0 ? null : Rewrite(query, tokens, corrections),
            searched,
            [
                .. terms.Where((term, place) => !term.IsFunctionWord && !notAsked.Contains(place))
                    .Select(term => term.Term).Distinct(StringComparer.Ordinal),
            ],
            [.. searched.Count == 0 && !longest[false].Any() ? longest[true] : covered],
            terms.Exists(term => own.Contains(term.Term)) || (other is not null && other.Places.All(IsAsWritten)),
            inDanger,
            other?.Phrase.Medicine ?? BetweenNames(corrections),
            notCovered.FirstOrDefault()?.Phrase.NotCovered);
    }

    /// <summary>
    /// "Clobazepam" is a letter from clonazepam, and two from clobazam: nobody can say which box the reader holds. "Clonazpam"
    /// is as near to both, but has no letter that only the other name has.
    /// </summary>
    private OtherMedicine? BetweenNames(Dictionary<string, string> corrections)
    {
        static bool IsBetween(string word, string right, string other) =>
            Nearest.Distance(word, other, MaxDistanceOfNames) is not null && word.Except(right).Intersect(other).Any();

        return corrections
            .Where(word => own.Contains(language.Stem(word.Value)))
            .Select(word => lookAlikes.FirstOrDefault(medicine => IsBetween(word.Key, word.Value, medicine.Name)))
            .FirstOrDefault(medicine => medicine is not null);
    }

    /// <summary>Gardenal is a medicine, and "garden" has the same stem. One letter more or less, as of a plural, does not matter.</summary>
    private static bool IsSpelt(PhraseMatch match, List<string> words) =>
        match.Phrase.Words.Zip(match.Places).All(part => Nearest.Distance(words[part.Second], part.First, 1) is not null);

    private Dictionary<string, string> Corrections(string query, List<Token> tokens)
    {
        var abbreviations = Abbreviations(query, tokens);
        List<string> unknown =
        [
            .. tokens.Select(token => token.Text).Distinct(StringComparer.Ordinal)
                .Where(word => !vocabulary.Knows(word) && !abbreviations.Contains(word)),
        ];

        // The first and the last: a letter is long, and a cry for help may be at its end.
        return unknown.Take(MaxCorrections / 2).Concat(unknown.Skip(MaxCorrections / 2).TakeLast(MaxCorrections / 2))
            .Select(word => (word, Right: spelling.Correct(word)))
            .Where(correction => correction.Right is not null)
            .ToDictionary(correction => correction.word, correction => correction.Right!, StringComparer.Ordinal);
    }

    /// <summary>A short word in capitals, among others that are not, is an abbreviation and not a misspelling.</summary>
    private static HashSet<string> Abbreviations(string query, List<Token> tokens)
    {
        bool IsCapitals(Token token) =>
            token.Length <= LongestAbbreviation && query.AsSpan(token.Start, token.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

        return query.Any(char.IsLower) ? tokens.Where(IsCapitals).Select(token => token.Text).ToHashSet(StringComparer.Ordinal) : [];
    }

    private List<string> Words(List<Token> tokens, Dictionary<string, string> corrections) =>
    [
        .. tokens
            .SelectMany(token => corrections.GetValueOrDefault(token.Text, token.Text).Split(' '))
            .SelectMany(language.ExpandContractions),
    ];

    private List<(string Term, bool IsFunctionWord)> Terms(List<string> words) =>
        words.ConvertAll(word => language.Stem(word) is var term ? (term, language.IsFunctionWord(word) || own.Contains(term)) : default);

    /// <summary>
    /// The terms that say most of what is asked: without the medicine's own names and stop words, unless nothing else is left.
    /// </summary>
    private List<string> Searched(List<string> words, List<(string Term, bool IsFunctionWord)> terms, HashSet<int> others)
    {
        List<string> Those(Func<int, bool> are) =>
        [
            .. Enumerable.Range(0, words.Count)
                .Where(are).Select(place => terms[place].Term).Where(isInText).Distinct(StringComparer.Ordinal),
        ];

        var content = Those(place => !others.Contains(place) && !language.IsStopWord(words[place]) && !words[place].All(char.IsDigit));
        return content.Count > 0 ? content
            : others.Count > 0 ? []
            : Those(place => !language.IsFunctionWord(words[place]) && words[place].Length >= ShortestSearchable);
    }

    private static string Rewrite(string query, List<Token> tokens, Dictionary<string, string> corrections)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var token in tokens)
        {
            if (corrections.TryGetValue(token.Text, out var right))
            {
                text.Append(query, from, token.Start - from).Append(right);
                from = token.Start + token.Length;
            }
        }

        return text.Append(query, from, query.Length - from).ToString().Trim();
    }
}
