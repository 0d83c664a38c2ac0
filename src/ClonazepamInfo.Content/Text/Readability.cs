namespace ClonazepamInfo.Content.Text;

/// <summary>How hard a text is to read, by what was counted in it.</summary>
/// <param name="Words">The number of words on the page.</param>
/// <param name="LongestSentence">The number of words in the longest sentence; 0 for none.</param>
/// <param name="Spoken">The text as it is read aloud, of which the measures are taken.</param>
public sealed record Readability(int Words, int LongestSentence, SpokenText Spoken)
{
    /// <summary>
    /// The US school grade by Flesch and Kincaid (1975), <c>0.39 words/sentence + 11.8 syllables/word - 15.59</c>, rounded to
    /// two places; 0 without words.
    /// </summary>
    public double Grade => Spoken.Words == 0
        ? 0
        : Math.Round((0.39 * Spoken.Words / Spoken.Sentences) + (11.8 * Spoken.Syllables / Spoken.Words) - 15.59, 2);

    /// <summary>
    /// The US school grade by SMOG (McLaughlin 1969), <c>1.043 sqrt(30 long words/sentences) + 3.1291</c>, rounded to two places;
    /// 0 without words. It is made for texts of 30 sentences and more; a shorter one is measured as if it went on in the same way.
    /// </summary>
    public double Smog => Spoken.Words == 0 ? 0 : Math.Round((1.043 * Math.Sqrt(30.0 * Spoken.LongWords / Spoken.Sentences)) + 3.1291, 2);

    /// <summary>The readability of several texts read as one.</summary>
    public static Readability Of(IEnumerable<Readability> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Aggregate(new Readability(0, 0, new SpokenText(0, 0, 0, 0)), (sum, text) => new Readability(
            sum.Words + text.Words,
            Math.Max(sum.LongestSentence, text.LongestSentence),
            new SpokenText(
                sum.Spoken.Words + text.Spoken.Words,
                sum.Spoken.Sentences + text.Spoken.Sentences,
                sum.Spoken.Syllables + text.Spoken.Syllables,
                sum.Spoken.LongWords + text.Spoken.LongWords)));
    }
}

/// <summary>
/// What was counted in a text as it is read aloud: each item of a list after the words that lead into it. Apart, "Tell your doctor
/// if you have:" and "asthma." would be two short sentences that nobody says.
/// </summary>
/// <param name="Words">The number of words.</param>
/// <param name="Sentences">The number of sentences; a heading or a list item without a full stop counts as one.</param>
/// <param name="Syllables">The number of syllables, counted by English spelling.</param>
/// <param name="LongWords">The number of words of three syllables or more.</param>
public sealed record SpokenText(int Words, int Sentences, int Syllables, int LongWords);
