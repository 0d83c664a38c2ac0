using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>A link into a section opens at the right place on every page that holds the section.</summary>
[Collection(SharedSite.Name)]
public sealed class FragmentTests(LeafletSite site)
{
    public static TheoryData<string> Sections => TestLeaflet.SectionIds;

    public static TheoryData<string> Addresses => TestLeaflet.PageAddresses;

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task A_heading_is_on_the_page_of_its_section_its_chapter_and_the_leaflet(string id)
    {
        var leaflet = TestLeaflet.Leaflet;
        var section = leaflet.Section(id)!;
        var chapter = leaflet.Chapters.Single(chapter => chapter.Sections.Contains(section));

        foreach (var address in new[] { section.Address, chapter.Address, "/leaflet" })
        {
            var page = (await site.Read(address)).Page;
            Assert.Contains(section.Title, page.GetElementById(section.Id)?.TextContent, StringComparison.Ordinal);
            foreach (var heading in section.Body.OfType<Heading>())
            {
                Assert.Contains(heading.Text, page.GetElementById(heading.Id)?.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_fragment_that_the_content_may_link_to_is_on_the_page(string address)
    {
        var page = (await site.Read(address)).Page;

        Assert.All(TestLeaflet.Snapshot.SiteMap.Find(address)!.Fragments, fragment => Assert.NotNull(page.GetElementById(fragment)));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Every_heading_of_a_section_links_to_itself(string id)
    {
        var section = TestLeaflet.Leaflet.Section(id)!;
        var page = (await site.Read(section.Address)).Page;
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.All(section.Body.OfType<Heading>().Select(heading => heading.Id).Prepend(section.Id), fragment =>
            Assert.Contains("#" + fragment, links));
    }
}
