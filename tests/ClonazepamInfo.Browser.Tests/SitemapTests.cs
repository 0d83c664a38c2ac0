using System.Xml.Linq;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class SitemapTests(BrowserRun run)
{
    [BrowserFact]
    public async Task These_tests_visit_every_address_of_the_sitemap()
    {
        using var client = new HttpClient { BaseAddress = run.Origin };
        var sitemap = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        var addresses = sitemap
            .Descendants()
            .Where(element => element.Name.LocalName == "loc")
            .Select(element => new Uri(element.Value).AbsolutePath)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            addresses.Order(StringComparer.Ordinal), TestLeaflet.Pages.Select(page => page.Address).Order(StringComparer.Ordinal));
    }
}
