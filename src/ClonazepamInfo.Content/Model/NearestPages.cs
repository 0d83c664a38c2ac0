using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Model;

/// <summary>
/// Scores the pages of one language against an address that does not exist. Anybody may ask for any number of such
/// addresses, so what does not depend on the address is made ready once, and each different word is compared once.
/// </summary>
internal sealed class NearestPages
{
    private const int LongestWanted = 80;

    private const int ShortestWord = 4;

    private readonly IReadOnlyList<SitePage> _candidates;
    private readonly List<Spelling> _spellings = [];
    private readonly List<(string Word, int Candidate)> _everydayWords = [];
    private readonly Dictionary<string, int> _titleWords = new(StringComparer.Ordinal);

    /// <param name="candidates">The pages to choose from.</param>
    /// <param name="redirects">Old addresses and aliases with the address that each leads to.</param>
    /// <param name="words">Everyday words with the address that each leads to.</param>
    public NearestPages(
        IReadOnlyList<SitePage> candidates,
        IReadOnlyDictionary<string, string> redirects,
        IReadOnlyList<(string Word, string Address)> words)
    {
        _candidates = candidates;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (candidate, place) in candidates.Select((candidate, place) => (candidate, place)))
        {
            places[candidate.Address] = place;
            _spellings.Add(new Spelling(place, Normal(candidate.Id), TitleWords($"{Normal(candidate.Id)} {Normal(candidate.Title)}")));
        }

        foreach (var (from, to) in redirects.Where(redirect => redirect.Value != "/"))
        {
            if (places.TryGetValue(to.Split('#')[0], out var place))
            {
                _spellings.Add(new Spelling(place, Normal(from), TitleWords(Normal(from))));
            }
        }

        foreach (var (word, target) in words)
        {
            if (places.TryGetValue(target, out var place))
            {
                _everydayWords.Add((word, place));
            }
        }
    }

    /// <summary>Finds the pages nearest to an address.</summary>
    /// <param name="address">The path as asked for.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>The best first; none where nothing is near.</returns>
    public IReadOnlyList<SitePage> Find(string address, int most)
    {
        var wanted = Normal(address[(address.TrimEnd('/').LastIndexOf('/') + 1)..]);
        if (wanted.Length is 0 or > LongestWanted)
        {
            return [];
        }

        var scores = new double[_candidates.Count];
        var alike = wanted.Split(' ').Where(word => word.Length >= ShortestWord).Select(AlikeToTitleWords).ToList();
        foreach (var spelling in _spellings)
        {
            var score = Math.Max(Alike(wanted, spelling.Text), 0.8 * Shared(alike, spelling.TitleWords));
            scores[spelling.Candidate] = Math.Max(score, scores[spelling.Candidate]);
        }

        foreach (var (word, candidate) in _everydayWords)
        {
            var score = ContainsWord(wanted, word) ? 0.9 : 0.9 * Alike(wanted, word);
            scores[candidate] = Math.Max(score, scores[candidate]);
        }

        return
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(candidate => scores[candidate] > 0)
                .OrderByDescending(candidate => scores[candidate])
                .Take(most)
                .Select(candidate => _candidates[candidate]),
        ];
    }

    private static string Normal(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split(['-', '_', '/', '.', '+', ' ', ','], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>1 for the same spelling, 0 where more than a third of the letters would have to change.</summary>
    private static double Alike(string wanted, string candidate)
    {
        var longest = Math.Max(wanted.Length, candidate.Length);
        var distance = Nearest.Distance(wanted, candidate, longest / 3);
        return distance is null ? 0 : 1 - ((double)distance / longest);
    }

    /// <summary>The share of the wanted words that a title has, misspelt ones counted in part.</summary>
    private static double Shared(List<double[]> alike, int[] titleWords)
    {
        if (alike.Count == 0 || titleWords.Length == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var asked in alike)
        {
            var best = 0.0;
            foreach (var word in titleWords)
            {
                best = Math.Max(best, asked[word]);
            }

            sum += best;
        }

        return sum / alike.Count;
    }

    private static bool ContainsWord(string wanted, string word) =>
        $" {wanted} ".Contains($" {word} ", StringComparison.Ordinal);

    private int[] TitleWords(string title) =>
        [.. title.Split(' ').Where(word => word.Length >= ShortestWord).Select(NumberOf)];

    private int NumberOf(string word)
    {
        _titleWords.TryAdd(word, _titleWords.Count);
        return _titleWords[word];
    }

    private double[] AlikeToTitleWords(string asked)
    {
        var alike = new double[_titleWords.Count];
        foreach (var (word, number) in _titleWords)
        {
            alike[number] = Alike(asked, word);
        }

        return alike;
    }

    /// <summary>One way to spell the address of a candidate.</summary>
    /// <param name="Candidate">Its place among the candidates.</param>
    /// <param name="Text">The spelling, as words with spaces.</param>
    /// <param name="TitleWords">The numbers of the longer words in it and in the candidate's title.</param>
    private sealed record Spelling(int Candidate, string Text, int[] TitleWords);
}
