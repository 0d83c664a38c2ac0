using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>Chooses the sentence of a section to show and the heading to link to.</summary>
/// <param name="leaflet">The leaflet.</param>
/// <param name="language">Its language.</param>
/// <param name="weights">What to look for: how much each term counts.</param>
/// <param name="asked">The terms that the reader asked for.</param>
/// <param name="help">Where a reader in danger starts to read: at the beginning of a section, or at a heading.</param>
/// <param name="medicine">The other medicine that the reader named, or null.</param>
internal sealed class SnippetBuilder(
    Leaflet leaflet,
    Language language,
    IReadOnlyDictionary<string, double> weights,
    IReadOnlyCollection<string> asked,
    IReadOnlyList<SectionTarget> help,
    OtherMedicine? medicine)
{
    /// <summary>
    /// A passage with less than this part of what was asked says too little to start there: "double dose" once led to what a reader
    /// who thinks of self-harm is told of the next dose.
    /// </summary>
    private const double MinPartOfAsked = 0.5;

    /// <summary>The words of a heading are about all that is below it.</summary>
    private const double HeadingWeight = 1.5;

    /// <summary>
    /// A shorter sentence is a name in a list, such as "Hydrocodone.": it says nothing about the medicine, while the beginning
    /// of the section has the warning.
    /// </summary>
    private const int ShortestSentence = 3;

    /// <summary>Makes a hit.</summary>
    /// <param name="section">The section.</param>
    /// <param name="passages">Its passages in reading order; at least one.</param>
    public SearchHit Build(Section section, IReadOnlyList<Passage> passages)
    {
        var target = help.FirstOrDefault(target => target.Section == section);
        var best = passages.MaxBy(passage => Score(section, passage))!;
        if (target is not null || Score(section, best) < MinPartOfAsked * Weight(asked))
        {
            best = passages.FirstOrDefault(passage => passage.Fragment == target?.Heading?.Id, passages[0]);
        }

        // The beginning has the warning. "Tramadol (Ultram, Zydol)" in a list of names says nothing about tramadol.
        var isOfClass = target is null && medicine?.Class?.Targets.Any(of => of.Section == section && of.Heading is null) is true;
        if (isOfClass)
        {
            best = passages[0];
        }

        List<string> sentences = [.. Quotable(best)];
        var sentence = isOfClass ? best.Sentences[0]
            : sentences.Count > 0 ? sentences.MaxBy(text => Weight(language.TermsOf(text)))!
            : best.Sentences.FirstOrDefault(best.Heading);
        return new SearchHit(
            section,
            leaflet.ChapterOf(section),
            best.Fragment is null ? null : best.Heading,
            best.Fragment,
            sentence,
            Marks(sentence));
    }

    /// <summary>Of passages with the same score, MaxBy takes the first: the beginning of the section.</summary>
    private double Score(Section section, Passage passage) =>
        Weight(Quotable(passage).SelectMany(language.TermsOf))
        + (HeadingWeight * Weight(language.TermsOf(passage.Fragment is null ? section.Title : passage.HeadingInEveryForm)));

    private static IEnumerable<string> Quotable(Passage passage) =>
        passage.Sentences.Where(sentence =>
            passage.IsListed || Tokenizer.Tokenize(sentence, ShortestSentence).Count() == ShortestSentence);

    private double Weight(IEnumerable<string> terms) => terms.Distinct(StringComparer.Ordinal).Sum(term => weights.GetValueOrDefault(term));

    private IReadOnlyList<SearchMark> Marks(string sentence) =>
    [
        .. Tokenizer.Tokenize(sentence)
            .Where(token => language.ExpandContractions(token.Text).Any(word => weights.ContainsKey(language.Stem(word))))
            .Select(token => new SearchMark(token.Start, token.Length)),
    ];
}
