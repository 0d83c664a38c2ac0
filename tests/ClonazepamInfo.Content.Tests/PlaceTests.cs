namespace ClonazepamInfo.Content.Tests;

/// <summary>A page knows where it stands in the leaflet, and names the chapters about it.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void A_section_knows_its_chapter_and_its_neighbours_across_chapters()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        foreach (var (section, index) in leaflet.Sections.Select((section, index) => (section, index)))
        {
            Assert.Contains(section, leaflet.ChapterOf(section).Sections);
            Assert.Same(leaflet.Sections.ElementAtOrDefault(index - 1), leaflet.Before(section));
            Assert.Same(leaflet.Sections.ElementAtOrDefault(index + 1), leaflet.After(section));
        }
    }

    [Fact]
    public void Of_few_chapters_a_page_names_every_one()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(leaflet.Chapters, leaflet.ChaptersAround(leaflet.Chapters[1], leaflet.Chapters.Count));
    }

    [Theory]
    [InlineData("many-1", 0, 1, 2, 3, 4, 13)]
    [InlineData("many-6", 0, 6, 7, 8, 9, 13)]
    [InlineData("many-11", 0, 9, 10, 11, 12, 13)]
    public void Of_many_chapters_a_page_names_the_first_the_last_and_those_about_its_own(string open, params int[] named)
    {
        using var folder = WithManyChapters(11);
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(named.Select(index => leaflet.Chapters[index]), leaflet.ChaptersAround(leaflet.Chapter(open), 6));
    }

    [Fact]
    public void Of_many_chapters_a_page_that_stands_in_none_names_the_first_ones_and_the_last()
    {
        using var folder = WithManyChapters(11);
        var leaflet = folder.Snapshot().Default;

        Assert.Equal([.. leaflet.Chapters.Take(5), leaflet.Chapters[^1]], leaflet.ChaptersAround(null, 6));
    }

    [Fact]
    public void A_page_that_stands_in_the_last_chapter_names_it_once()
    {
        using var folder = WithManyChapters(11);
        var leaflet = folder.Snapshot().Default;

        Assert.Equal([leaflet.Chapters[0], .. leaflet.Chapters.TakeLast(5)], leaflet.ChaptersAround(leaflet.Chapters[^1], 6));
    }

    /// <summary>The small leaflet of three chapters, with more behind them.</summary>
    private static LeafletFolder WithManyChapters(int many)
    {
        var folder = LeafletFolder.Small();
        for (var i = 1; i <= many; i++)
        {
            folder.Write($"en/{100 + i}-many-{i}.md", folder.Read("en/00-key-facts.md")).Append("published-urls.txt", $"/many-{i}\n");
        }

        return folder;
    }
}
