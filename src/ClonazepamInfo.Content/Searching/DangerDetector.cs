using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Recognises readers who may be in danger, and the kind of danger. A query that is an example is what the example is. A phrase that
/// always counts decides next. Any other query counts if a naive Bayes classifier, trained on all examples, finds that its words are
/// those of cries for help: lists of phrases alone do not converge, because frightened people find new words.
/// </summary>
internal sealed class DangerDetector
{
    /// <summary>The least odds of danger, as their natural logarithm divided by the square root of the number of features.</summary>
    private const double MinLogOdds = 0.4;

    /// <summary>What is added to each count, so that a feature that no example has does not decide alone (Lidstone smoothing).</summary>
    private const double Smoothing = 0.5;

    /// <summary>The most other words between two words of a phrase that always counts.</summary>
    private const int MaxBetween = 2;

    /// <summary>A long letter is classified piece by piece, because a cry for help may be anywhere in it.</summary>
    private const int Window = 24;

    private readonly DangerTokens _tokens;
    private readonly List<(DangerKind Kind, List<DangerToken> Phrase)> _always = [];
    private readonly Dictionary<string, DangerKind?> _examples = new(StringComparer.Ordinal);
    private readonly FeatureCounts _harmless = new();
    private readonly FeatureCounts _cries = new();
    private readonly Dictionary<DangerKind, FeatureCounts> _byKind = [];

    /// <summary>Trains with the examples of a leaflet.</summary>
    /// <param name="danger">The words of danger.</param>
    /// <param name="calm">Questions that are known to be harmless.</param>
    /// <param name="language">The rules of the language.</param>
    public DangerDetector(DangerWords danger, IEnumerable<string> calm, Language language)
    {
        _tokens = new DangerTokens(danger, language);
        foreach (var kind in danger.Kinds)
        {
            _byKind.Add(kind, new FeatureCounts());
            foreach (var text in kind.Always.Concat(kind.Cries))
            {
                Learn(_tokens.Of(text), kind);
            }

            // A phrase of one telling word and function words, such as "am I dying", says too little without these: it is an example.
            _always.AddRange(kind.Always
                .Select(text => (All: _tokens.Of(text), Kind: kind))
                .Select(phrase => (phrase.Kind, phrase.All, Telling: Telling(phrase.All)))
                .Where(phrase => phrase.Telling.Count > 1 || phrase.All.Count == 1)
                .Select(phrase => (phrase.Kind, phrase.Telling)));
        }

        foreach (var text in danger.Kinds.SelectMany(kind => kind.Near).Concat(calm))
        {
            Learn(_tokens.Of(text), null);
        }
    }

    /// <summary>Finds the danger that a text tells of.</summary>
    /// <param name="words">The words of the text, contractions expanded.</param>
    /// <returns>The kind of danger, or null if there is none.</returns>
    public DangerKind? Find(IReadOnlyList<string> words)
    {
        var tokens = _tokens.Of(words);
        if (_byKind.Count == 0)
        {
            return null;
        }

        if (_examples.TryGetValue(Key(tokens), out var example))
        {
            return example;
        }

        var telling = Telling(tokens);
        var always = _always.Where(entry => Contains(telling, entry.Phrase)).OrderByDescending(entry => entry.Phrase.Count);
        return always.FirstOrDefault().Kind ?? Pieces(tokens).Select(Classify).FirstOrDefault(kind => kind is not null);
    }

    private void Learn(List<DangerToken> tokens, DangerKind? kind)
    {
        var features = Features(tokens);
        _examples.TryAdd(Key(tokens), kind);
        (kind is null ? _harmless : _cries).Add(features);
        if (kind is not null)
        {
            _byKind[kind].Add(features);
        }
    }

    private static List<DangerToken> Telling(List<DangerToken> tokens) => tokens.FindAll(token => !token.IsFunctionWord);

    /// <summary>Two telling words are the same query with any function words; "what is an overdose" is not "overdose".</summary>
    private static string Key(List<DangerToken> tokens) =>
        string.Join(' ', (Telling(tokens) is { Count: > 1 } telling ? telling : tokens).Select(token => token.Number >= 0
            ? string.Create(CultureInfo.InvariantCulture, $"#{token.Number}")
            : token.Term));

    private static IEnumerable<List<DangerToken>> Pieces(List<DangerToken> tokens)
    {
        for (var start = 0; start == 0 || start + (Window / 2) < tokens.Count; start += Window / 2)
        {
            yield return tokens.GetRange(start, Math.Min(Window, tokens.Count - start));
        }
    }

    private DangerKind? Classify(List<DangerToken> tokens)
    {
        var known = Telling(tokens).Where(token => token.Number >= 0 || _cries.Knows(token.Term)).Distinct().Skip(1).Any();
        var features = Features(tokens).FindAll(feature => _cries.Knows(feature) || _harmless.Knows(feature));
        return known && (_cries.LogLikelihood(features) - _harmless.LogLikelihood(features)) / Math.Sqrt(features.Count) >= MinLogOdds
            ? _byKind.MaxBy(kind => kind.Value.LogLikelihood(features)).Key
            : null;
    }

    /// <summary>The words, and each two that follow each other; the beginning and the end count as words.</summary>
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
        var pairs = words.Prepend("^").Zip(words.Append("$"), (first, second) => $"{first} {second}");
        return [.. words.Concat(pairs).Distinct(StringComparer.Ordinal)];
    }

    private static bool Contains(List<DangerToken> tokens, List<DangerToken> phrase) =>
        Enumerable.Range(0, tokens.Count).Any(start => phrase[0].Matches(tokens[start]) && Follows(tokens, phrase, start));

    private static bool Follows(List<DangerToken> tokens, List<DangerToken> phrase, int at)
    {
        var between = Math.Min(MaxBetween, phrase.Count - 1);
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

    /// <summary>In how many examples each feature occurs.</summary>
    private sealed class FeatureCounts
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
        private int _examples;

        public void Add(IEnumerable<string> features)
        {
            _examples++;
            foreach (var feature in features)
            {
                _counts[feature] = _counts.GetValueOrDefault(feature) + 1;
            }
        }

        public bool Knows(string feature) => _counts.ContainsKey(feature);

        public double LogLikelihood(IEnumerable<string> features) =>
            features.Sum(feature => Math.Log((_counts.GetValueOrDefault(feature) + Smoothing) / (_examples + (2 * Smoothing))));
    }
}
