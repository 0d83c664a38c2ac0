using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Model;

/// <summary>Scores pages against an address that does not exist.</summary>
internal static class NearestPages
{
    private const int LongestWanted = 80;

    private const int ShortestWord = 4;

    /// <summary>Finds the pages nearest to an address.</summary>
    /// <param name="address">The path as requested.</param>
    /// <param name="candidates">The pages to choose from.</param>
    /// <param name="redirects">Old addresses and aliases with the address that each leads to.</param>
    /// <param name="everydayWords">Everyday words with the address that each leads to.</param>
    /// <param name="most">How many at the most.</param>
    /// <returns>The best first; none if nothing is near.</returns>
    public static IReadOnlyList<SitePage> Find(
        string address,
        IEnumerable<SitePage> candidates,
        IReadOnlyDictionary<string, string> redirects,
        IReadOnlyList<(string Word, string Address)> everydayWords,
        int most)
    {
        var wanted = Normal(address[(address.TrimEnd('/').LastIndexOf('/') + 1)..]);
        if (wanted.Length is 0 or > LongestWanted)
        {
            return [];
        }

        var asked = Words(wanted);
        var oldNames = redirects.Where(redirect => redirect.Value != "/")
            .ToLookup(redirect => redirect.Value.Split('#')[0], redirect => Normal(redirect.Key), StringComparer.Ordinal);
        var everyday = everydayWords.ToLookup(entry => entry.Address, entry => entry.Word, StringComparer.Ordinal);
        return
        [
            .. candidates
                .Select(page => (Page: page, Score: Score(page)))
                .Where(scored => scored.Score > 0)
                .OrderByDescending(scored => scored.Score)
                .Take(most)
                .Select(scored => scored.Page),
        ];

        double Score(SitePage page)
        {
            var id = Normal(page.Id);
            var score = Math.Max(Alike(wanted, id), 0.8 * Shared(asked, $"{id} {Normal(page.Title)}"));
            foreach (var name in oldNames[page.Address])
            {
                score = Math.Max(score, Math.Max(Alike(wanted, name), 0.8 * Shared(asked, name)));
            }

            foreach (var word in everyday[page.Address])
            {
                score = Math.Max(score, ContainsWord(wanted, word) ? 0.9 : 0.9 * Alike(wanted, word));
            }

            return score;
        }
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
    private static double Shared(List<string> asked, string title)
    {
        var words = Words(title);
        return asked.Count == 0 || words.Count == 0 ? 0 : asked.Average(wanted => words.Max(word => Alike(wanted, word)));
    }

    private static bool ContainsWord(string wanted, string word) =>
        $" {wanted} ".Contains($" {word} ", StringComparison.Ordinal);

    private static List<string> Words(string text) => [.. text.Split(' ').Where(word => word.Length >= ShortestWord)];
}
