using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>Figures are worked out by hand: 0.39 × words/sentences + 11.8 × syllables/words − 15.59. Each text adds the summary "Go.": one word, one syllable.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    // 6 + 1 words, 1 + 1 sentences, 6 + 1 syllables: 0.39 × 3.5 + 11.8 × 1 − 15.59 = −2.425, rounded to even.
    [InlineData("The cat sat on the mat.", 7, 2, -2.42)]
    // 4 + 1 words, 1 + 1 sentences, 7 + 1 syllables (your 1, doc-tor 2, lowers 2, slowly 2): 0.39 × 2.5 + 11.8 × 8/5 − 15.59.
    [InlineData("Your doctor lowers slowly.", 5, 2, 4.27)]
    // Two sentences: 2 + 2 + 1 words, 3 sentences, 2 + 2 + 1 syllables: 0.39 × 5/3 + 11.8 − 15.59.
    [InlineData("Do not. Please stop!", 5, 3, -3.14)]
    // A full stop inside a number ends nothing: 5 + 1 words, 2 sentences, 6 + 1 syllables (take 1, 0.5 1, mg 1, each 1, morning 2).
    [InlineData("Take 0.5 mg each morning.", 6, 2, -0.65)]
    public void The_grade_is_that_of_Flesch_and_Kincaid(string text, int words, int sentences, double grade) =>
        Assert.Equal(new Readability(words, sentences, grade), Of(text));

    [Theory]
    [InlineData("medicine", 3)]
    [InlineData("clonazepam", 4)]
    [InlineData("diazepam", 4)]
    [InlineData("seizure", 2)]
    [InlineData("makes", 1)]
    [InlineData("stopped", 1)]
    [InlineData("started", 2)]
    [InlineData("boxes", 2)]
    [InlineData("changes", 2)]
    [InlineData("table", 2)]
    [InlineData("tables", 2)]
    [InlineData("whole", 1)]
    [InlineData("medication", 4)]
    [InlineData("special", 2)]
    [InlineData("people", 2)]
    [InlineData("anxiety", 4)]
    [InlineData("being", 2)]
    [InlineData("serious", 3)]
    [InlineData("opioid", 3)]
    [InlineData("the", 1)]
    [InlineData("mg", 1)]
    [InlineData("500", 1)]
    [InlineData("add-on", 2)]
    [InlineData("doctor's", 2)]
    public void Syllables_are_counted_by_spelling(string word, int syllables)
    {
        // "Go." and the word: two words, two sentences.
        var expected = Math.Round(0.39 + (11.8 * (syllables + 1) / 2) - 15.59, 2);

        Assert.Equal(expected, Of(word + ".").Grade);
    }

    [Fact]
    public void Headings_titles_of_boxes_and_list_items_end_a_sentence_without_a_full_stop()
    {
        var readability = Of(":::info Good to know\nYes. [@none]\n:::\n\n## More words {#words-more}\n\n- One\n- Two\n- Three\n\nThe end", none: " [@none]");

        Assert.Equal((1 + 3 + 1 + 2 + 3 + 2, 8), (readability.Words, readability.Sentences));
    }

    [Fact]
    public void Citations_are_no_words() =>
        Assert.Equal(Of("The cat sat on the mat."), Of("The cat [@label] sat on the mat."));

    private static Readability Of(string text, string none = "")
    {
        var lines = none.Length == 0
            ? text + " [@none]"
            : string.Join('\n', text.Split('\n').Select(line => line.StartsWith('-') || line == "The end" ? line + none : line));
        using var folder = LeafletFolder.Small()
            .Replace("en/20-help/30-glossary.md", "summary: What words mean.", "summary: Go.")
            .Replace("en/20-help/30-glossary.md", "These are the hard words. [@none]", lines);
        return folder.Snapshot().Default.Section("glossary")!.Readability;
    }
}
