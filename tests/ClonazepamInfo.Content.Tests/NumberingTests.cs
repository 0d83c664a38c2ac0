namespace ClonazepamInfo.Content.Tests;

public sealed class NumberingTests
{
    [Fact]
    public void Chapters_and_sections_are_numbered_by_place_and_not_by_file()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(["", "1", "2"], leaflet.Chapters.Select(chapter => chapter.Number));
        Assert.Equal(["", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4"], leaflet.Sections.Select(section => section.Number));
    }

    [Fact]
    public void The_key_facts_have_no_number()
    {
        using var folder = LeafletFolder.Small();
        var first = folder.Snapshot().Default.Chapters[0];

        Assert.True(first.IsSection);
        Assert.Equal("Key facts", first.NumberedTitle);
        Assert.Equal("Key facts", first.Sections[0].NumberedTitle);
        Assert.Equal("/key-facts", first.Address);
    }

    [Fact]
    public void Sections_of_a_first_chapter_of_order_0_have_no_number_either()
    {
        using var folder = LeafletFolder.Small();
        folder.Write("en/00-first/10-key-facts.md", folder.Read("en/00-key-facts.md")).Delete("en/00-key-facts.md")
            .Write("en/00-first/chapter.yml", "title: First\nsummary: First.\n").Append("published-urls.txt", "/first\n");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal("Key facts", leaflet.Section("key-facts")!.NumberedTitle);
        Assert.Equal("1.1", leaflet.Section("what-it-is")!.Number);
    }

    [Fact]
    public void Without_a_chapter_of_order_0_the_first_is_number_1()
    {
        using var folder = LeafletFolder.Small();
        folder.Write("en/05-key-facts.md", folder.Read("en/00-key-facts.md")).Delete("en/00-key-facts.md");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(["1", "2", "3"], leaflet.Chapters.Select(chapter => chapter.Number));
        Assert.Equal("1 Key facts", leaflet.Sections[0].NumberedTitle);
    }

    [Fact]
    public void A_section_without_a_folder_has_the_number_of_a_chapter()
    {
        using var folder = LeafletFolder.Small();
        folder.Write("en/15-storage.md", folder.Read("en/00-key-facts.md")).Append("published-urls.txt", "/storage\n");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal("2", leaflet.Section("storage")!.Number);
        Assert.Equal("3.1", leaflet.Section("get-help")!.Number);
    }

    [Fact]
    public void Orders_are_numbers_and_not_words()
    {
        using var folder = LeafletFolder.Small();
        folder.Write("en/10-basics/100-last.md", folder.Read("en/00-key-facts.md")).Append("published-urls.txt", "/last\n");

        Assert.Equal(
            ["what-it-is", "stopping", "last"], folder.Snapshot().Default.Chapter("basics")!.Sections.Select(section => section.Id));
    }

    [Fact]
    public void Links_to_numbered_sections_and_chapters_carry_the_number_for_paper()
    {
        using var folder = LeafletFolder.Small()
            .Append("en/00-key-facts.md", "\n[A](/basics), [b](/stopping#stopping), [c](/key-facts), [d](https://example.org). [@label]\n");

        Assert.Contains(
            "<a href=\"/basics\" data-see=\"see 1\">A</a>, <a href=\"/stopping#stopping\" data-see=\"see 1.2\">b</a>, <a "
            + "href=\"/key-facts\">c</a>, <a href=\"https://example.org\">d</a>.",
            folder.Snapshot().Default.Sections[0].Body.Html(),
            StringComparison.Ordinal);
    }
}
