using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Understands what a reader typed.</summary>
/// <param name="language">The rules of the language.</param>
/// <param name="vocabulary">The words that can be found.</param>
/// <param name="phrases">The phrases that mean something.</param>
/// <param name="danger">Recognises readers who may be in danger.</param>
/// <param name="own">The terms of the medicine's own names.</param>
/// <param name="lookAlikes">The medicines whose names are easily mixed up with it.</param>
internal sealed class QueryParser(Language language, Vocabulary vocabulary, PhraseMatcher phrases, DangerDetector danger, IReadOnlySet<string> own, IReadOnlyList<OtherMedicine> lookAlikes)
{
    /// <summary>10 KB of text has about 1,800 words, and a cry for help may stand at their end.</summary>
    private const int MostWords = 2000;

    /// <summary>Comparing a word with the whole vocabulary is the dearest part of a search.</summary>
    private const int MostCorrections = 8;

    /// <summary>"Feel worse" can be looked for where nothing else is asked; "how" and "not" cannot.</summary>
    private const int ShortestTelling = 4;

    private const int MostBetweenNames = 2;

    private const int LongestAbbreviation = 5;

    private readonly Spelling _spelling = new(vocabulary);

    /// <summary>Reads a query.</summary>
    /// <param name="query">Any text.</param>
    /// <param name="asWritten">Whether misspelt words stay as they are.</param>
    /// <param name="stem">Makes the terms of words that are not in the vocabulary.</param>
    public ParsedQuery Read(string query, bool asWritten, Func<IReadOnlyList<string>, string[]> stem)
    {
        List<Token> written = [.. Tokenizer.Tokenize(query, MostWords)];
        var joined = Joined(written);
        var strange = UnknownWords(written, stem);
        var meant = Corrections(query, written, strange, joined);
        var corrections = asWritten ? [] : meant;
        var words = ExpandContractions(written, corrections, joined);
        var terms = Terms(words, strange);
        var said = phrases.Find(terms).FindAll(phrase => phrase.Phrase.Medicine is null || IsSpelt(phrase, words));

        // In danger as written or as meant: a reader who insists on a misspelling needs help no less.
        var inDanger = danger.Find(words) ?? (meant.Count > 0 ? danger.Find(ExpandContractions(written, asWritten ? meant : [], joined)) : null);
        var longest = said.Where(phrase => !said.Exists(phrase.IsWithin)).ToLookup(phrase => phrase.Phrase.IsOwn);
        var wanted = Wanted(words, terms, longest[true].SelectMany(phrase => phrase.Places).ToHashSet());
        return new ParsedQuery(
            corrections.Count == 0 ? null : Rewrite(query, written, corrections),
            wanted,
            [.. terms.Where(term => !term.IsFunctionWord).Select(term => term.Term).Distinct(StringComparer.Ordinal)],
            [.. wanted.Count == 0 && !longest[false].Any() ? longest[true] : longest[false]],
            terms.Exists(term => own.Contains(term.Term)),
            inDanger,
            longest[false].Select(phrase => phrase.Phrase.Medicine).OfType<OtherMedicine>().OrderByDescending(named => named.IsLookAlikeSoundAlike).FirstOrDefault() ?? BetweenNames(corrections));
    }

    /// <summary>
    /// "Clobazepam" is a letter from clonazepam, and two from clobazam: nobody can say which box the reader holds. "Clonazpam"
    /// is as near to both, but has no letter that only the other name has.
    /// </summary>
    private OtherMedicine? BetweenNames(Dictionary<string, string> corrections)
    {
        static bool IsBetween(string word, string right, string other) =>
            Nearest.Distance(word, other, MostBetweenNames) is not null && word.Except(right).Intersect(other).Any();

        return corrections
            .Where(word => vocabulary.TermOf(word.Value) is { } term && own.Contains(term))
            .Select(word => lookAlikes.FirstOrDefault(medicine => IsBetween(word.Key, word.Value, medicine.Name)))
            .FirstOrDefault(medicine => medicine is not null);
    }

    /// <summary>Gardenal is a medicine, and "garden" has the same stem. A letter more or less, as of a plural, does not matter.</summary>
    private bool IsSpelt(PhraseMatch said, List<string> words) =>
        said.Phrase.Spelt.Zip(said.Places).All(part => Nearest.Distance(language.NormalizeSpelling(words[part.Second]), part.First, 1) is not null);

    /// <summary>Words that were written apart and are one, by the place of the second part: "over dose".</summary>
    private Dictionary<int, string> Joined(List<Token> written)
    {
        var joined = new Dictionary<int, string>();
        for (var i = 1; i < written.Count; i++)
        {
            if (written[i - 1].Text + written[i].Text is var whole && _spelling.IsOneWord(whole))
            {
                joined[i] = whole;
            }
        }

        return joined;
    }

    /// <summary>The words that neither the vocabulary nor the language knows, with their terms.</summary>
    private Dictionary<string, string> UnknownWords(List<Token> written, Func<IReadOnlyList<string>, string[]> stem)
    {
        List<string> words = [.. written.Select(word => word.Text).Distinct(StringComparer.Ordinal).Where(word => vocabulary.TermOf(word) is null && !IsKnown(word))];
        return words.Count == 0 ? [] : words.Zip(stem(words.ConvertAll(language.NormalizeSpelling))).ToDictionary(StringComparer.Ordinal);
    }

    private bool IsKnown(string word) => language.IsStopWord(word) || language.ExpandContractions(word) is not [var same] || same != word;

    /// <summary>Another form of a word that is used is not misspelt, and neither is half of one.</summary>
    private Dictionary<string, string> Corrections(string query, List<Token> written, Dictionary<string, string> strange, Dictionary<int, string> joined)
    {
        var halves = joined.Keys.SelectMany(place => new[] { written[place - 1].Text, written[place].Text }).ToHashSet(StringComparer.Ordinal);
        var corrections = new Dictionary<string, string>(StringComparer.Ordinal);
        var abbreviations = Abbreviations(query, written);
        List<string> unknown = [.. strange.Where(entry => !vocabulary.Knows(entry.Value) && !halves.Contains(entry.Key) && !abbreviations.Contains(entry.Key)).Select(entry => entry.Key)];

        // The first and the last: a letter is long, and a cry for help may stand at its end.
        foreach (var word in unknown.Take(MostCorrections / 2).Concat(unknown.Skip(Math.Max(MostCorrections / 2, unknown.Count - (MostCorrections / 2)))))
        {
            if (_spelling.Correct(word) is { } right)
            {
                corrections[word] = right;
            }
        }

        return corrections;
    }

    /// <summary>Who writes a short word in capitals among others that are not means an abbreviation, and did not misspell a word.</summary>
    private static HashSet<string> Abbreviations(string query, List<Token> written)
    {
        bool IsCapitals(Token word) => word.Length <= LongestAbbreviation && query.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

        return query.Any(char.IsLower) ? written.Where(IsCapitals).Select(word => word.Text).ToHashSet(StringComparer.Ordinal) : [];
    }

    private List<string> ExpandContractions(List<Token> written, Dictionary<string, string> corrections, Dictionary<int, string> joined)
    {
        var words = new List<string>(written.Count);
        for (var i = 0; i < written.Count; i++)
        {
            var word = written[i].Text;
            words.AddRange(corrections.GetValueOrDefault(word, word).Split(' ').SelectMany(language.ExpandContractions));
            if (joined.TryGetValue(i, out var whole))
            {
                words.Add(whole);
            }
        }

        return words;
    }

    private List<(string Term, bool IsFunctionWord)> Terms(List<string> words, Dictionary<string, string> strange) =>
        words.ConvertAll(word =>
        {
            var term = vocabulary.TermOf(word) ?? strange.GetValueOrDefault(word, word);
            return (term, language.IsFunctionWord(word) || own.Contains(term));
        });

    /// <summary>The terms that say most of what is asked: without the medicine's own names and the words of any question, unless nothing else is left.</summary>
    private List<string> Wanted(List<string> words, List<(string Term, bool IsFunctionWord)> terms, HashSet<int> ofOwn)
    {
        List<string> Those(Func<int, bool> are) =>
            [.. Enumerable.Range(0, words.Count).Where(are).Select(place => terms[place].Term).Where(term => vocabulary.PassagesWith(term) > 0).Distinct(StringComparer.Ordinal)];

        var telling = Those(place => !ofOwn.Contains(place) && !IsStopWord(words[place]));
        return telling.Count > 0 ? telling
            : ofOwn.Count > 0 ? []
            : Those(place => !language.IsFunctionWord(words[place]) && words[place].Length >= ShortestTelling);
    }

    private bool IsStopWord(string word) => language.IsStopWord(word) || word.All(char.IsDigit);

    private static string Rewrite(string query, List<Token> written, Dictionary<string, string> corrections)
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var word in written)
        {
            if (corrections.TryGetValue(word.Text, out var right))
            {
                text.Append(query, from, word.Start - from).Append(right);
                from = word.Start + word.Length;
            }
        }

        return text.Append(query, from, query.Length - from).ToString().Trim();
    }
}
