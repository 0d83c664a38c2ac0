using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Chooses the sentence of a section to show and the heading to land on.</summary>
/// <param name="leaflet">The leaflet.</param>
/// <param name="language">Its language's rules.</param>
/// <param name="vocabulary">Its words.</param>
/// <param name="weights">What to look for: how much each term counts.</param>
internal sealed class SnippetBuilder(Leaflet leaflet, Language language, Vocabulary vocabulary, IReadOnlyDictionary<string, double> weights)
{
    /// <summary>Words in a heading are about all that stands below it.</summary>
    private const double InHeading = 1.5;

    /// <summary>Writes a hit.</summary>
    /// <param name="section">The section.</param>
    /// <param name="passages">Its passages in reading order; at least one.</param>
    public SearchHit Write(Section section, IEnumerable<Passage> passages)
    {
        Passage? best = null;
        var most = -1.0;
        foreach (var passage in passages)
        {
            var heading = passage.Fragment is null ? section.Title : passage.Heading;
            var score = Weight(passage.Sentences.SelectMany(TermsIn)) + (InHeading * Weight(TermsIn(heading)));
            if (score > most)
            {
                (best, most) = (passage, score);
            }
        }

        var sentence = best!.Sentences.Count == 0 ? best.Heading : best.Sentences.MaxBy(text => Weight(TermsIn(text)))!;
        return new SearchHit(section, leaflet.ChapterOf(section), best.Fragment is null ? null : best.Heading, best.Fragment, sentence, Marks(sentence));
    }

    private double Weight(IEnumerable<string> terms) =>
        terms.Distinct(StringComparer.Ordinal).Sum(term => weights.GetValueOrDefault(term));

    private IEnumerable<string> TermsIn(string text) => Tokenizer.Tokenize(text).SelectMany(TermsOf);

    private IEnumerable<string> TermsOf(Token word) => language.ExpandContractions(word.Text).Select(vocabulary.TermOf).OfType<string>();

    private IReadOnlyList<SearchMark> Marks(string sentence) =>
        [.. Tokenizer.Tokenize(sentence).Where(word => TermsOf(word).Any(weights.ContainsKey)).Select(word => new SearchMark(word.Start, word.Length))];
}
