using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A section with the evidence that it answers.</summary>
/// <param name="Section">The section.</param>
/// <param name="Score">How much speaks for it; above 0.</param>
internal readonly record struct Ranked(Section Section, double Score);

/// <summary>
/// Orders sections by three kinds of evidence: how much of what was asked their best passage has, whether an editor said that
/// who uses these everyday words should land there, and how like it is to questions that they answered before.
/// </summary>
internal static class Ranking
{
    /// <summary>The most that bm25 gives one word, whatever its weight, in parts of the weight: its k1 of 1.2, and 1.</summary>
    private const double MostOfWord = 2.2;

    /// <summary>A word explained by itself is read after the section that uses it, unless the reader asks for a meaning.</summary>
    private const double OfListed = 0.55;

    private const double ForMedicine = 1.5;

    private const double ForLikeness = 2;

    /// <summary>What a further section in an editor's list has of what the one before it has.</summary>
    private const double NextPlace = 0.72;

    /// <summary>What has less than this part of the best is noise.</summary>
    private const double Least = 0.15;

    /// <summary>Orders sections.</summary>
    /// <param name="passages">The passages that were found, with bm25's scores.</param>
    /// <param name="weight">The weights of all that was asked, added up.</param>
    /// <param name="said">The phrases in the query, each with how much of what was asked it is, up to 1.</param>
    /// <param name="likeness">How alike the questions are that readers asked before, for each section that answered one.</param>
    /// <param name="most">How many at the most.</param>
    public static IReadOnlyList<Ranked> Order(IEnumerable<(Passage Passage, double Score)> passages, double weight, IEnumerable<(Phrase Phrase, double Share)> said, IReadOnlyDictionary<Section, double> likeness, int most)
    {
        var scores = new Dictionary<Section, double>(ReferenceEqualityComparer.Instance);
        foreach (var (passage, score) in passages)
        {
            scores[passage.Section] = Math.Max(scores.GetValueOrDefault(passage.Section), (passage.IsListed ? OfListed : 1) * score / (MostOfWord * weight));
        }

        foreach (var votes in said.Select(phrase => Votes(phrase.Phrase, phrase.Share)))
        {
            foreach (var (section, vote) in votes)
            {
                scores[section] = scores.GetValueOrDefault(section) + vote;
            }
        }

        foreach (var (section, alike) in likeness)
        {
            scores[section] = scores.GetValueOrDefault(section) + (ForLikeness * alike);
        }

        var best = scores.Count == 0 ? 0 : scores.Values.Max();
        return [.. scores.Where(entry => entry.Value >= Least * best).OrderByDescending(entry => entry.Value).Take(most).Select(entry => new Ranked(entry.Key, entry.Value))];
    }

    private static IEnumerable<(Section Section, double Vote)> Votes(Phrase phrase, double share)
    {
        var (sections, vote) = phrase switch
        {
            { Words: { } words } => (words.Sections, (phrase.Strength * Math.Sqrt(share))),
            { Medicine: { } medicine } => (medicine.Sections, ForMedicine),
            _ => ([], 0),
        };
        foreach (var section in sections)
        {
            yield return (section, vote);
            vote *= NextPlace;
        }
    }
}
