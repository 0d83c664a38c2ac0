namespace ClonazepamInfo.Content.Tests;

/// <summary>A passage that concerns a reader's situation has a mark that is invisible until the reader chooses the situation.</summary>
public sealed class SituationMarkTests
{
    private const string Section = "en/20-help/30-glossary.md";

    private const string Situations = """
        - id: driving
          title: I drive
          sections: [stopping]
          words: [drive, driving, stop suddenly]
        - id: child
          title: I care for a child
          sections: [what-it-is]
          words: [child]

        """;

    [Theory]
    [InlineData("Do not drive.", "driving")]
    [InlineData("DRIVERS beware.", "driving")]
    [InlineData("Do not (drive).", "driving")]
    [InlineData("Do not **dri**ve.", "driving")]
    [InlineData("Never stop\nsuddenly.", "driving")]
    [InlineData("Driving with children.", "driving child")]
    public void A_paragraph_with_one_of_its_words_is_marked(string text, string ids)
    {
        var html = Html(text);

        Assert.Contains($"<p data-me=\"{ids}\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An overdrive came.")]
    [InlineData("Stop, but not suddenly.")]
    [InlineData("A grandchild came.")]
    [InlineData("Nothing of the kind.")]
    public void A_word_counts_from_its_beginning_alone(string text) => Assert.DoesNotContain("data-", Html(text), StringComparison.Ordinal);

    [Fact]
    public void In_a_list_the_item_is_marked_and_its_neighbour_is_not()
    {
        var html = Html("These:\n\n- Do not drive. [@label]\n- Rest. [@label]\n\nGood.");

        Assert.Contains("<li data-me=\"driving\">Do not drive.", html, StringComparison.Ordinal);
        Assert.Contains("<li>Rest.", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("data-me").Length - 1);
    }

    [Fact]
    public void A_list_item_is_about_all_its_paragraphs() =>
        Assert.Contains(
            "<li data-me=\"driving child\">",
            Html("These:\n\n- Do not drive. [@label]\n\n  A child may come. [@label]\n\nGood."),
            StringComparison.Ordinal);

    [Fact]
    public void In_a_box_a_paragraph_is_marked()
    {
        var html = Html(":::warning Take care\nDo not drive. [@label]\n:::\n\nGood.");

        Assert.Contains("<p data-me=\"driving\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_about_what_the_file_says_and_a_chapter_about_what_its_sections_are()
    {
        using var folder = With("Good.");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal("driving", leaflet.SituationsOf([leaflet.Section("stopping")!]));
        Assert.Equal("driving child", leaflet.SituationsOf(leaflet.Chapters.Single(chapter => chapter.Id == "basics").Sections));
        Assert.Null(leaflet.SituationsOf([leaflet.Section("get-help")!]));
    }

    [Fact]
    public void Without_the_file_nothing_is_marked()
    {
        using var folder = With("Do not drive.").Delete("en/situations.yml");

        Assert.DoesNotContain("data-", folder.Snapshot().Default.Section("glossary")!.Body.Html(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_is_no_change_of_the_words()
    {
        using var folder = With("Do not drive.");
        var marked = folder.Snapshot().Default.Fingerprint;

        Assert.Equal(marked, folder.Delete("en/situations.yml").Snapshot().Default.Fingerprint);
    }

    private static string Html(string text)
    {
        using var folder = With(text);
        return folder.Snapshot().Default.Section("glossary")!.Body.Html();
    }

    private static LeafletFolder With(string text) =>
        LeafletFolder.Small()
            .Write("en/situations.yml", Situations)
            .Replace(Section, "Here are the hard words. [@none]", text + " [@label]");
}
