using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Recognises a question by its likeness to those that readers asked before: the few that are most alike say which sections
/// answer (nearest neighbours, by the cosine of their weighted terms). A phrase is found by its very words; this needs some.
/// </summary>
internal sealed class QuestionMatcher
{
    /// <summary>How many questions of a section count, each half as much as the one before it: one alone may be alike by chance.</summary>
    private const int MostOfSection = 3;

    private const double NextCounts = 0.5;

    /// <summary>Comparing with more would take too long. Those that share the rarest terms come first: on the others little depends.</summary>
    private const int MostCompared = 20_000;

    private static readonly double AllCount = Enumerable.Range(0, MostOfSection).Sum(place => Math.Pow(NextCounts, place));

    /// <summary>Sections are records, and comparing two by value would compare all their text.</summary>
    private static readonly IEqualityComparer<Section> BySection = ReferenceEqualityComparer.Instance;

    private readonly List<(Section Section, HashSet<string> Terms)> _asked;
    private readonly double[] _lengths;
    private readonly Dictionary<string, List<int>> _byTerm = new(StringComparer.Ordinal);
    private readonly ILookup<Section, HashSet<string>> _bySection;

    /// <param name="asked">Each question's section and its terms.</param>
    public QuestionMatcher(IEnumerable<(Section Section, IEnumerable<string> Terms)> asked)
    {
        _asked = [.. asked.Select(question => (question.Section, question.Terms.ToHashSet(StringComparer.Ordinal)))];
        _bySection = _asked.ToLookup(question => question.Section, question => question.Terms, BySection);
        for (var place = 0; place < _asked.Count; place++)
        {
            foreach (var term in _asked[place].Terms)
            {
                if (!_byTerm.TryGetValue(term, out var places))
                {
                    _byTerm[term] = places = [];
                }

                places.Add(place);
            }
        }

        _lengths = [.. _asked.Select(question => Length(question.Terms))];
    }

    /// <summary>Whether nothing was asked before, so that nobody can say how much a word says.</summary>
    public bool IsEmpty => _asked.Count == 0;

    /// <summary>How much a term says of what is asked: most where nobody used it before.</summary>
    public double Weight(string term) => Math.Log((_asked.Count + 1.0) / (_byTerm.GetValueOrDefault(term, []).Count + 0.5));

    /// <summary>Every term of the questions that a section answered.</summary>
    public IEnumerable<string> TermsOf(Section section) => _bySection[section].SelectMany(terms => terms);

    /// <summary>How alike a question is to those that each section answered: more than 0, and 1 where three had the same words.</summary>
    /// <param name="terms">The question's terms, each once. Those that nobody used before make it less like any.</param>
    public IReadOnlyDictionary<Section, double> Similarity(IReadOnlyCollection<string> terms)
    {
        var length = Length(terms);
        var common = new Dictionary<int, double>();
        var rarestFirst = terms.Select(term => (Weight: Square(Weight(term)), Places: _byTerm.GetValueOrDefault(term, []))).OrderBy(term => term.Places.Count);
        foreach (var (place, weight) in rarestFirst.SelectMany(term => term.Places.Select(place => (place, term.Weight))).Take(MostCompared))
        {
            common[place] = common.GetValueOrDefault(place) + weight;
        }

        return common
            .Select(entry => (_asked[entry.Key].Section, Alike: entry.Value / (length * _lengths[entry.Key])))
            .GroupBy(entry => entry.Section, entry => entry.Alike, BySection)
            .ToDictionary(
                group => group.Key,
                group => group.OrderDescending().Take(MostOfSection).Select((alike, place) => alike * Math.Pow(NextCounts, place)).Sum() / AllCount,
                BySection);
    }

    private double Length(IEnumerable<string> terms) => Math.Sqrt(terms.Sum(term => Square(Weight(term))));

    private static double Square(double number) => number * number;
}
