using System.Globalization;
using System.Xml.Linq;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>The sitemap names every page and the day it last changed.</summary>
[Collection(SharedSite.Name)]
public sealed class SitemapTests(LeafletSite site)
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_page_is_listed_once_under_its_public_address()
    {
        var urls = XDocument.Parse((await site.Ask("/sitemap.xml")).Text).Root!
            .Elements(Ns + "url")
            .Select(url => url.Element(Ns + "loc")!.Value);

        Assert.Equal(TestLeaflet.Pages.Select(page => LeafletSite.PublicUrl + page.Address), urls);
    }

    [Fact]
    public async Task A_section_has_the_day_of_its_newest_change_and_the_leaflet_the_newest_of_all()
    {
        var days = XDocument.Parse((await site.Ask("/sitemap.xml")).Text).Root!.Elements(Ns + "url")
            .ToDictionary(
                url => url.Element(Ns + "loc")!.Value[LeafletSite.PublicUrl.Length..],
                url => url.Element(Ns + "lastmod")!.Value,
                StringComparer.Ordinal);

        Assert.All(TestLeaflet.Leaflet.Sections, section => Assert.Equal(Day(section.ChangedOn), days[section.Address]));
        Assert.Equal(Day(TestLeaflet.Leaflet.ChangedOn), days["/leaflet"]);
    }

    [Fact]
    public async Task A_chapter_has_the_day_of_its_newest_section()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "changes:\n",
            "changes:\n  - { on: 2099-01-02, note: Clearer., safety: false }\n");
        await using var changed = new OtherContentSite(content, new DateOnly(2099, 1, 3));

        var text = (await changed.Ask("/sitemap.xml")).Text;

        foreach (var address in new[] { "/stopping", "/how-to-take-it", "/leaflet", "/" })
        {
            Assert.Contains(
                $"<loc>{LeafletSite.PublicUrl}{address}</loc><lastmod>2099-01-02</lastmod>",
                string.Concat(text.Split(['\n', ' '])),
                StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            $"<loc>{LeafletSite.PublicUrl}/alcohol</loc><lastmod>2099",
            string.Concat(text.Split(['\n', ' '])),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_may_read_everything_and_find_the_sitemap()
    {
        var lines = (await site.Ask("/robots.txt")).Text.Split('\n');

        Assert.Contains("User-agent: *", lines);
        Assert.Contains($"Sitemap: {LeafletSite.PublicUrl}/sitemap.xml", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Disallow: /", StringComparison.Ordinal));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
