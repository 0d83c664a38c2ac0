using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Recognises readers who may be in danger, and the kind of danger. A phrase that always counts decides at once, unless the whole
/// query is an example of what does not count. Otherwise the query counts if it is more similar to cries for help than to what
/// only comes near: lists of phrases alone do not converge, because frightened people find new words.
/// </summary>
internal sealed class DangerDetector
{
    /// <summary>The least similarity to cries for help that counts, in parts of the most that any example could have.</summary>
    private const double Least = 0.08;

    /// <summary>How similar a query may be to harmless ones, in parts of its similarity to cries.</summary>
    private const double MostCalm = 1.15;

    /// <summary>The most other words between two words of a phrase that always counts.</summary>
    private const int MostBetween = 2;

    /// <summary>A long letter is compared piece by piece: a cry for help may be anywhere in it.</summary>
    private const int Window = 14;

    /// <summary>The most examples that a query is compared with in full.</summary>
    private const int MostCompared = 30;

    private readonly DangerTokens _tokens;
    private readonly List<(DangerKind Kind, List<DangerToken> Phrase)> _always;
    private readonly Bm25Index<Example> _examples;
    private readonly HashSet<string> _terms;

    /// <summary>Prepares the examples of a leaflet.</summary>
    /// <param name="danger">The words of danger.</param>
    /// <param name="calm">Questions that are known to be harmless.</param>
    /// <param name="language">The rules of the language.</param>
    public DangerDetector(DangerWords danger, IEnumerable<string> calm, Language language)
    {
        _tokens = new DangerTokens(danger, language);
        Example Of(DangerKind? kind, string text) => new(kind, _tokens.Of(text));

        // A phrase of one telling word and small ones, such as "am I dying", says too little without the small ones: it is an example.
        _always =
        [
            .. danger.Kinds.SelectMany(kind => kind.Always.Select(phrase => (Kind: kind, Text: phrase, Tokens: _tokens.Of(phrase))))
                .Where(phrase => phrase.Tokens.Count > 1 || (phrase.Tokens.Count == 1 && language.WordsOf(phrase.Text).Count() == 1))
                .Select(phrase => (phrase.Kind, phrase.Tokens)),
        ];
        List<Example> examples =
        [
            .. danger.Kinds.SelectMany(kind => kind.Cries.Concat(kind.Always).Select(text => Of(kind, text))),
            .. danger.Kinds.SelectMany(kind => kind.Near).Select(text => Of(null, text)),
            .. danger.Kinds.Count == 0 ? [] : calm.Select(text => Of(null, text)),
        ];
        _terms = [.. examples.SelectMany(example => example.Tokens).Select(token => token.Term)];
        _examples = new Bm25Index<Example>(
            examples.Select(example => (example, Features(example.Tokens).Select(feature => (feature, IsPair(feature) ? 0.5 : 1)))));
    }

    /// <summary>Finds the danger that a text tells of.</summary>
    /// <param name="words">The words of the text, contractions expanded.</param>
    /// <returns>The kind of danger, or null where there is none.</returns>
    public DangerKind? Find(IReadOnlyList<string> words)
    {
        var tokens = _tokens.Of(words);
        if (IsNear(tokens))
        {
            return null;
        }

        var always = _always.Where(entry => Contains(tokens, entry.Phrase)).OrderByDescending(entry => entry.Phrase.Count);
        return always.FirstOrDefault().Kind ?? Pieces(tokens).Select(Similar).FirstOrDefault(kind => kind is not null);
    }

    private static IEnumerable<List<DangerToken>> Pieces(List<DangerToken> tokens)
    {
        for (var start = 0; start == 0 || start + (Window / 2) < tokens.Count; start += Window / 2)
        {
            yield return tokens.GetRange(start, Math.Min(Window, tokens.Count - start));
        }
    }

    /// <summary>Whether a query has the same words as an example that does not count, and no other word that any example has.</summary>
    private bool IsNear(List<DangerToken> tokens)
    {
        List<DangerToken> telling = [.. tokens.Where(token => token.Number >= 0 || _terms.Contains(token.Term))];
        return telling.Count is > 0 and <= Window
            && _examples.Search(Features(telling))
                .Any(entry => entry.Document.Kind is null && entry.Document.Tokens.SequenceEqual(telling));
    }

    private DangerKind? Similar(List<DangerToken> tokens)
    {
        var features = Features(tokens);
        var found = _examples.Search(features);
        var cries = found.Where(entry => entry.Document.Kind is not null && IsEvidence(tokens, entry.Document.Tokens))
            .Take(MostCompared).ToList();
        var score = Together(cries.Select(entry => entry.Score));
        var calm = Together(found.Where(entry => entry.Document.Kind is null).Select(entry => entry.Score));
        if (score < Least * _examples.MaximumScore(features) || calm > MostCalm * score)
        {
            return null;
        }

        return cries.GroupBy(entry => entry.Document.Kind!).MaxBy(group => Together(group.Select(entry => entry.Score)))?.Key;
    }

    /// <summary>One word in common is no evidence.</summary>
    private static bool IsEvidence(List<DangerToken> query, List<DangerToken> example) => example.Distinct().Count(query.Contains) > 1;

    /// <summary>How similar the nearest examples are together: one alone may be similar by chance.</summary>
    private static double Together(IEnumerable<double> scores) =>
        scores.Take(3).Select((score, place) => score * (place == 0 ? 0.6 : 0.2)).Sum();

    /// <summary>The words, and each two that follow each other.</summary>
    private static List<string> Features(List<DangerToken> tokens)
    {
        List<string> words = tokens.ConvertAll(token => token switch
        {
            { Number: < 0 } => token.Term,
            { IsTime: true } => "#time",
            { Number: <= 1 } => "#1",
            { Number: < 100 } => "#2",
            { Number: var number } => string.Create(CultureInfo.InvariantCulture, $"#{number}"),
        });
        return [.. words.Concat(words.Zip(words.Skip(1), (first, second) => $"{first} {second}")).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsPair(string feature) => feature.Contains(' ', StringComparison.Ordinal);

    private static bool Contains(List<DangerToken> tokens, List<DangerToken> phrase) =>
        Enumerable.Range(0, tokens.Count).Any(start => phrase[0].Matches(tokens[start]) && Follows(tokens, phrase, start));

    private static bool Follows(List<DangerToken> tokens, List<DangerToken> phrase, int at)
    {
        var between = Math.Min(MostBetween, phrase.Count - 1);
        for (var next = 1; next < phrase.Count; next++)
        {
            at = tokens.FindIndex(at + 1, Math.Min(between + 1, tokens.Count - at - 1), phrase[next].Matches);
            if (at < 0)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Example(DangerKind? Kind, List<DangerToken> Tokens);
}
