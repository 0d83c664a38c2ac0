using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// Figures are worked out by hand: 0.39 × words/sentences + 11.8 × syllables/words − 15.59. Each text adds the title "Go" and
/// the summary "Go.": a word of one syllable each.
/// </summary>
public sealed class ReadabilityTests
{
    [Theory]
    // 6 + 2 words, 1 + 2 sentences, 6 + 2 syllables: 0.39 × 8/3 + 11.8 × 1 − 15.59.
    [InlineData("The cat sat on the mat.", 8, 3, 6, -2.75)]
    // 4 + 2 words, 1 + 2 sentences, 7 + 2 syllables (your 1, doc-tor 2, lowers 2, slowly 2): 0.39 × 2 + 11.8 × 9/6 − 15.59.
    [InlineData("Your doctor lowers slowly.", 6, 3, 4, 2.89)]
    // Two sentences: 4 + 2 words, 2 + 2 sentences, 4 + 2 syllables: 0.39 × 6/4 + 11.8 − 15.59 = −3.205, rounded to even.
    [InlineData("Do not. Please stop!", 6, 4, 2, -3.2)]
    // A full stop inside a number ends nothing: 5 + 2 words, 1 + 2 sentences, 6 + 2 syllables (walk 1, 0.5 1, km 1, each 1, morning 2).
    [InlineData("Walk 0.5 km each morning.", 7, 3, 5, -1.19)]
    public void The_grade_is_that_of_Flesch_and_Kincaid(string text, int words, int sentences, int longest, double grade)
    {
        var readability = Of(text);

        Assert.Equal(
            (words, sentences, longest, grade),
            (readability.Words, readability.Spoken.Sentences, readability.LongestSentence, readability.Grade));
    }

    [Fact]
    public void The_leaflet_s_grade_is_that_of_all_its_sections_read_as_one_text()
    {
        // Three words, two sentences, three syllables; and two words, one sentence, seven syllables.
        var whole = Readability.Of(
            [new Readability(3, 2, new SpokenText(3, 2, 3, 0)), new Readability(2, 2, new SpokenText(2, 1, 7, 2))]);

        Assert.Equal(new Readability(5, 2, new SpokenText(5, 3, 10, 2)), whole);
        Assert.Equal(8.66, whole.Grade); // 0.39 × 5/3 + 11.8 × 10/5 − 15.59
        Assert.Equal(7.79, whole.Smog); // 1.043 × √(30 × 2/3) + 3.1291
    }

    [Fact]
    public void An_item_of_a_list_is_read_after_the_words_that_lead_into_it()
    {
        // "Go", "Go." and "Ask." as in print; "Call if you have asthma" and "Call if you have gout" as said.
        var readability = Of("Ask. Call if you have: [@label]\n\n- asthma\n- gout [@label]");

        Assert.Equal((2 + 1 + 4 + 2, 2 + 1 + 5 + 5, 2 + 1 + 2), (readability.Words, readability.Spoken.Words, readability.Spoken.Sentences));
    }

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
        Assert.Equal(2 + 1 + syllables, Of($"Say {word}.").Spoken.Syllables);
    }

    [Fact]
    public void Headings_titles_of_boxes_and_list_items_end_a_sentence_without_a_full_stop()
    {
        var readability = Of(
            ":::info Good to know\nYes. [@none]\n:::\n\n## More words {#words-more}\n\n- One\n- Two\n- Three\n\nThe end", none: " [@none]");

        Assert.Equal((2 + 3 + 1 + 2 + 3 + 2, 9), (readability.Words, readability.Spoken.Sentences));
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
            .Replace("en/20-help/30-glossary.md", "title: Words explained", "title: Go")
            .Replace("en/20-help/30-glossary.md", "summary: What words mean.", "summary: Go.")
            .Replace("en/20-help/30-glossary.md", "Here are the hard words. [@none]", lines);
        return folder.Snapshot().Default.Section("glossary")!.Readability;
    }
}
