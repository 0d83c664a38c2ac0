using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Recognises a question by its similarity to those that readers asked: the nearest ones vote for the sections that answer them
/// (k-nearest neighbours). A phrase is found only by its own words; this needs just some of them.
/// </summary>
internal static class QuestionMatcher
{
    /// <summary>How many questions of a section count, each half as much as the one before: one alone may be similar by chance.</summary>
    private const int Neighbours = 3;

    private const double NextNeighbour = 0.5;

    private static readonly double AllNeighbours = Enumerable.Range(0, Neighbours).Sum(place => Math.Pow(NextNeighbour, place));

    /// <summary>How similar a query is to the questions of each section: more than 0, about 1 if three have the same words.</summary>
    /// <param name="index">The index.</param>
    /// <param name="asked">The terms of the query.</param>
    public static Dictionary<Section, double> Similarity(Bm25Index<SearchDocument> index, IReadOnlyCollection<string> asked) =>
        index.Similar(asked)
            .Where(hit => hit.Document.Passage is null)
            .GroupBy(hit => hit.Document.Section, hit => hit.Score)
            .ToDictionary(group => group.Key, group => Together(group.OrderDescending()));

    private static double Together(IEnumerable<double> similarities) =>
        similarities.Take(Neighbours).Select((similarity, place) => similarity * Math.Pow(NextNeighbour, place)).Sum() / AllNeighbours;
}
