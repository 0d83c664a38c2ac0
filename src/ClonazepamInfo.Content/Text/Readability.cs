namespace ClonazepamInfo.Content.Text;

/// <summary>How hard a text is to read, by what was counted in it.</summary>
/// <param name="Words">The number of words.</param>
/// <param name="Sentences">The number of sentences; a heading or a list item without a full stop counts as one.</param>
/// <param name="Syllables">The number of syllables, counted by English spelling.</param>
/// <param name="LongestSentence">The number of words in the longest sentence; 0 for none.</param>
public sealed record Readability(int Words, int Sentences, int Syllables, int LongestSentence)
{
    /// <summary>
    /// The US school grade by Flesch and Kincaid (1975), <c>0.39 words/sentence + 11.8 syllables/word - 15.59</c>, rounded to
    /// two places; 0 without words.
    /// </summary>
    public double Grade => Words == 0 ? 0 : Math.Round((0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59, 2);

    /// <summary>The readability of several texts read as one.</summary>
    public static Readability Of(IEnumerable<Readability> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Aggregate(new Readability(0, 0, 0, 0), (sum, text) => new Readability(
            sum.Words + text.Words,
            sum.Sentences + text.Sentences,
            sum.Syllables + text.Syllables,
            Math.Max(sum.LongestSentence, text.LongestSentence)));
    }
}
