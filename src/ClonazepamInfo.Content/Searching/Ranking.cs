using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A section with the evidence that it answers.</summary>
/// <param name="Section">The section.</param>
/// <param name="Score">How much evidence there is; more than 0.</param>
internal readonly record struct RankedSection(Section Section, double Score);

/// <summary>
/// Orders sections by three kinds of evidence: how much of what was asked their best passage has, whether an editor leads these
/// words to them, and how similar the query is to questions that they answer.
/// </summary>
internal static class Ranking
{
    /// <summary>A glossary term is read after the section that uses it, unless the reader asks for a meaning.</summary>
    private const double OfListed = 0.55;

    private const double ForMedicine = 1.5;

    private const double ForSimilarity = 2;

    /// <summary>What a further section in an editor's list gets of what the one before it gets.</summary>
    private const double NextSection = 0.72;

    /// <summary>A section with less than this part of the best score is noise.</summary>
    private const double MinPartOfBest = 0.15;

    /// <summary>Orders sections.</summary>
    /// <param name="passages">The passages that were found, each with its part of the highest possible score, from 0 to 1.</param>
    /// <param name="phrases">The phrases in the query, each with how much of what was asked it is, from 0 to 1.</param>
    /// <param name="similarity">How similar the query is to the questions of each section.</param>
    /// <param name="max">The number of sections at the most.</param>
    public static IReadOnlyList<RankedSection> Order(
        IEnumerable<(Passage Passage, double Part)> passages,
        IEnumerable<(Phrase Phrase, double Share)> phrases,
        IReadOnlyDictionary<Section, double> similarity,
        int max)
    {
        var scores = new Dictionary<Section, double>();
        foreach (var (passage, part) in passages)
        {
            scores[passage.Section] = Math.Max(scores.GetValueOrDefault(passage.Section), (passage.IsListed ? OfListed : 1) * part);
        }

        foreach (var (section, vote) in phrases.SelectMany(phrase => Votes(phrase.Phrase, phrase.Share))
            .Concat(similarity.Select(entry => (entry.Key, ForSimilarity * entry.Value))))
        {
            scores[section] = scores.GetValueOrDefault(section) + vote;
        }

        var best = scores.Count == 0 ? 0 : scores.Values.Max();
        return
        [
            .. scores.Where(entry => entry.Value >= MinPartOfBest * best)
                .OrderByDescending(entry => entry.Value)
                .Take(max)
                .Select(entry => new RankedSection(entry.Key, entry.Value)),
        ];
    }

    private static IEnumerable<(Section Section, double Vote)> Votes(Phrase phrase, double share)
    {
        var (sections, vote) = phrase switch
        {
            { Synonyms: { } row } => (row.Sections, phrase.Strength * Math.Sqrt(share)),
            { Medicine: { } medicine } => (medicine.Sections, ForMedicine * Math.Sqrt(share)),
            _ => ([], 0),
        };
        foreach (var section in sections)
        {
            yield return (section, vote);
            vote *= NextSection;
        }
    }
}
