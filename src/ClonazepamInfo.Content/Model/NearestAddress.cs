using ClonazepamInfo.Content.Checking;

namespace ClonazepamInfo.Content.Model;

/// <summary>Scores destinations against an address that does not exist.</summary>
internal static class NearestAddress
{
    private const int LongestWanted = 80;

    private const int ShortestWord = 4;

    public static IReadOnlyList<Destination> Find(
        string address,
        IReadOnlyList<Destination> candidates,
        IReadOnlyDictionary<string, string> redirects,
        IReadOnlyList<(string Word, string Address)> words,
        int most)
    {
        var wanted = Normal(address[(address.TrimEnd('/').LastIndexOf('/') + 1)..]);
        if (wanted.Length is 0 or > LongestWanted)
        {
            return [];
        }

        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        void Score(string target, double score)
        {
            if (score > 0)
            {
                scores[target] = Math.Max(score, scores.GetValueOrDefault(target));
            }
        }

        foreach (var candidate in candidates)
        {
            Score(candidate.Address, Math.Max(Alike(wanted, Normal(candidate.Id)), 0.8 * Shared(wanted, $"{Normal(candidate.Id)} {Normal(candidate.Title)}")));
        }

        foreach (var (from, to) in redirects.Where(redirect => redirect.Value != "/"))
        {
            Score(to.Split('#')[0], Math.Max(Alike(wanted, Normal(from)), 0.8 * Shared(wanted, Normal(from))));
        }

        foreach (var (word, target) in words)
        {
            Score(target, ContainsWord(wanted, word) ? 0.9 : 0.9 * Alike(wanted, word));
        }

        return
        [
            .. candidates
                .Where(candidate => scores.ContainsKey(candidate.Address))
                .OrderByDescending(candidate => scores[candidate.Address])
                .Take(most),
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
    private static double Shared(string wanted, string title)
    {
        var asked = wanted.Split(' ').Where(word => word.Length >= ShortestWord).ToList();
        var known = title.Split(' ').Where(word => word.Length >= ShortestWord).ToList();
        return asked.Count == 0 || known.Count == 0 ? 0 : asked.Average(word => known.Max(other => Alike(word, other)));
    }

    private static bool ContainsWord(string wanted, string word) =>
        $" {wanted} ".Contains($" {word} ", StringComparison.Ordinal);
}
