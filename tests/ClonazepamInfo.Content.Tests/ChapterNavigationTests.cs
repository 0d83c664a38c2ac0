namespace ClonazepamInfo.Content.Tests;

/// <summary>A page knows its place in the leaflet.</summary>
public sealed class ChapterNavigationTests
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
}
