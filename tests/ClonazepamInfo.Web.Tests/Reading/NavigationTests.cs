using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>A reader of a section knows where it is, and what comes before and after.</summary>
[Collection(SharedSite.Name)]
public sealed class NavigationTests(LeafletSite site)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    public static TheoryData<string> Sections => TestLeaflet.SectionIds;

    public static TheoryData<string> Chapters => [.. Leaflet.Chapters.Where(chapter => !chapter.IsSection).Select(chapter => chapter.Id)];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_contents_list_every_chapter_and_mark_the_current_section(string id)
    {
        var section = Leaflet.Section(id)!;

        var contents = Navigation((await site.Read(section.Address)).Page, Leaflet.Labels.Layout.ContentsTitle);

        Assert.Equal(section.Address, Assert.Single(contents.QuerySelectorAll("[aria-current]")).GetAttribute("href"));
        Assert.Equal("page", contents.QuerySelector("[aria-current]")!.GetAttribute("aria-current"));
        Assert.All(Leaflet.Chapters, chapter => Assert.Contains(chapter.Address, Links(contents)));
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task The_contents_on_a_chapter_list_its_sections_and_mark_the_chapter(string id)
    {
        var chapter = Leaflet.Chapter(id)!;

        var contents = Navigation((await site.Read(chapter.Address)).Page, Leaflet.Labels.Layout.ContentsTitle);

        Assert.Equal(chapter.Address, Assert.Single(contents.QuerySelectorAll("[aria-current]")).GetAttribute("href"));
        Assert.All(chapter.Sections, section => Assert.Contains(section.Address, Links(contents)));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_breadcrumb_leads_home_and_to_the_chapter(string id)
    {
        var section = Leaflet.Section(id)!;
        var chapter = Leaflet.Chapters.Single(chapter => chapter.Sections.Contains(section));

        var crumb = Navigation((await site.Read(section.Address)).Page, Leaflet.Labels.Layout.YouAreHere);

        Assert.Equal(chapter.IsSection ? ["/"] : ["/", chapter.Address], Links(crumb));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Previous_and_next_follow_the_reading_order(string id)
    {
        var index = Leaflet.Sections.ToList().FindIndex(section => section.Id == id);

        var page = (await site.Read(Leaflet.Sections[index].Address)).Page;

        Assert.Equal(Leaflet.Sections.ElementAtOrDefault(index - 1)?.Address, page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(Leaflet.Sections.ElementAtOrDefault(index + 1)?.Address, page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task A_section_shows_its_number_and_the_day_of_its_change(string id)
    {
        var section = Leaflet.Section(id)!;

        var page = (await site.Read(section.Address)).Page;

        Assert.StartsWith(section.NumberedTitle, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            Web.Formats.Dates.Write(section.ChangedOn, Leaflet),
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_link_of_a_page_skips_to_the_text()
    {
        var page = (await site.Read("/stopping")).Page;

        var skip = page.QuerySelector("body a")!;

        Assert.Equal(Leaflet.Labels.Layout.SkipToText, skip.TextContent.Trim());
        Assert.Equal("main", page.GetElementById(skip.GetAttribute("href")![1..])?.LocalName);
    }

    [Fact]
    public async Task The_home_page_leads_to_every_section_and_holds_the_key_facts()
    {
        var main = (await site.Read("/")).Page.QuerySelector("main")!;

        Assert.All(Leaflet.Sections.Skip(Leaflet.Chapters[0].Sections.Count), section => Assert.Contains(section.Address, Links(main)));
        Assert.All(Leaflet.Chapters[0].Sections, section => Assert.Contains(section.Title, main.TextContent, StringComparison.Ordinal));
    }

    private static IElement Navigation(IHtmlDocument page, string name) =>
        Assert.Single(page.QuerySelectorAll("nav"), nav =>
            (nav.GetAttribute("aria-label") ?? page.GetElementById(nav.GetAttribute("aria-labelledby")!)!.TextContent) == name);

    private static List<string?> Links(IElement part) => [.. part.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))];
}
