using System.Runtime.InteropServices;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// Ranks small documents by Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009).
/// Immutable, so safe for several threads.
/// </summary>
/// <typeparam name="T">What a document stands for; two documents may stand for the same.</typeparam>
internal sealed class Bm25Index<T>
{
    /// <summary>How soon a term that is repeated stops counting more.</summary>
    private const double K1 = 1.2;

    /// <summary>How much a long document counts less, from 0 to 1.</summary>
    private const double B = 0.75;

    private readonly List<T> _documents = [];
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _maximumScores;

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">
    /// Each document with its terms in any order, repeated as they are, each with the weight of the field it is in.
    /// </param>
    public Bm25Index(IEnumerable<(T Document, IEnumerable<(string Term, double Weight)> Terms)> documents)
    {
        var lengths = new List<int>();
        foreach (var (document, terms) in documents)
        {
            var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
            var length = 0;
            foreach (var (term, weight) in terms)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _) += weight;
                length++;
            }

            foreach (var (term, frequency) in frequencies)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _) ??= []).Add(new Posting(_documents.Count, frequency));
            }

            _documents.Add(document);
            lengths.Add(length);
        }

        // The length of a document never changes, so its part of the formula is computed once.
        _maximumScores = new double[_documents.Count];
        var average = lengths.Count == 0 ? 1 : Math.Max(lengths.Average(), 1);
        foreach (var (term, postings) in _postings)
        {
            var idf = Idf(term);
            foreach (ref var posting in CollectionsMarshal.AsSpan(postings))
            {
                var norm = K1 * (1 - B + (B * lengths[posting.Document] / average));
                posting = posting with { Score = posting.Score * (K1 + 1) / (posting.Score + norm) };
                _maximumScores[posting.Document] += (K1 + 1) * idf;
            }
        }
    }

    /// <summary>In how many documents a term occurs.</summary>
    public int DocumentFrequency(string term) => _postings.TryGetValue(term, out var postings) ? postings.Count : 0;

    /// <summary>The inverse document frequency of a term: more than 0, most if no document has it.</summary>
    public double Idf(string term)
    {
        var with = DocumentFrequency(term);
        return Math.Log(1 + ((_documents.Count - with + 0.5) / (with + 0.5)));
    }

    /// <summary>The score that no document can exceed for a query.</summary>
    public double MaximumScore(IEnumerable<string> terms) => (K1 + 1) * terms.Sum(Idf);

    /// <summary>Finds the documents that have at least one of the terms.</summary>
    /// <param name="terms">The terms of the query, each once.</param>
    /// <returns>The documents with their scores, each more than 0, best first; equals in the order in which they were indexed.</returns>
    public IReadOnlyList<(T Document, double Score)> Search(IEnumerable<string> terms) =>
        [.. Scores(terms).OrderByDescending(entry => entry.Score).Select(entry => (_documents[entry.Place], entry.Score))];

    /// <summary>
    /// Finds the same documents. As for a cosine, their scores are divided by the lengths of both, so that a short query is not
    /// similar to every long document: about 1 for a document with the same terms.
    /// </summary>
    /// <param name="terms">The terms of the query, each once. Those that no document has make it less similar to any.</param>
    public IEnumerable<(T Document, double Score)> Similar(IReadOnlyCollection<string> terms)
    {
        var length = Math.Sqrt(MaximumScore(terms));
        return Scores(terms).Select(entry => (_documents[entry.Place], entry.Score / (length * Math.Sqrt(_maximumScores[entry.Place]))));
    }

    private IEnumerable<(int Place, double Score)> Scores(IEnumerable<string> terms)
    {
        var scores = new double[_documents.Count];
        foreach (var term in terms)
        {
            var idf = Idf(term);
            foreach (var (document, score) in _postings.GetValueOrDefault(term, []))
            {
                scores[document] += idf * score;
            }
        }

        return scores.Index().Where(entry => entry.Item > 0);
    }

    /// <param name="Document">The place of the document.</param>
    /// <param name="Score">What the term adds to the score of the document, but for its inverse document frequency.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(int Document, double Score);
}
