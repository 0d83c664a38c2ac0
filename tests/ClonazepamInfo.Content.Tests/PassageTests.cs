using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>The plain sentences of a section, which a search indexes and quotes.</summary>
public sealed class PassageTests
{
    [Fact]
    public void A_text_is_split_at_its_headings_into_plain_sentences()
    {
        const string Text = """

            ## Then & now {#stopping-then}

            First **one**. Then two [@label]. Then a fit &amp;
            more. [@guide]

            - It may be:
              1. Deep. [@label]

            :::people 3 of 10 About 3 in 10 people
            It was about 3 in 10 people. [@label]
            :::

            ### More {#stopping-more}

            :::info Good. To know
            Text. [@none]
            :::

            """;
        using var folder = LeafletFolder.Small().Append("en/10-basics/20-stopping.md", Text);

        var passages = folder.Snapshot().Default.Section("stopping")!.Passages;

        Assert.Equal(
            [(null, ""), ("stopping-then", "Then & now"), ("stopping-more", "More")],
            passages.Select(passage => (passage.Fragment, passage.Heading)));
        Assert.Equal("Do not stop suddenly", passages[0].Sentences[0]);
        Assert.Equal(
            ["First one.", "Then two.", "Then a fit & more.", "It may be:", "Deep.", "It was about 3 in 10 people."],
            passages[1].Sentences);
        Assert.Equal(["Good. To know", "Text."], passages[2].Sentences);
    }

    [Fact]
    public void A_sentence_that_points_to_another_section_is_left_out()
    {
        const string Text = "\n## Then {#stopping-then}\n\nOne. See [Get help](/get-help). It is [on the "
            + "web](https://example.org/) and [here](#stopping-then). [@label]\n";
        using var folder = LeafletFolder.Small().Append("en/10-basics/20-stopping.md", Text);

        var passage = folder.Snapshot().Default.Section("stopping")!.Passages[^1];

        Assert.Equal(["One.", "It is on the web and here."], passage.Sentences);
    }

    [Fact]
    public void Sources_that_a_list_has_in_common_are_no_words_of_it()
    {
        using var folder = LeafletFolder.Small()
            .Append("en/10-basics/20-stopping.md", "\n## Then {#stopping-then}\n\n- One. [@label]\n- Two. [@label]\n");

        var section = folder.Snapshot().Default.Section("stopping")!;

        Assert.Contains("list-sources", Assert.IsType<Prose>(section.Body[^1]).Html, StringComparison.Ordinal);
        Assert.Equal(["One.", "Two."], section.Passages[^1].Sentences);
    }
}
