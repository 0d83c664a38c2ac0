using System.Net;
using System.Xml.Linq;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>A browser can search the leaflet from its address bar (OpenSearch 1.1).</summary>
[Collection(SharedSite.Name)]
public sealed class OpenSearchTests(LeafletSite site)
{
    private static readonly XNamespace Ns = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task The_description_is_well_formed_and_holds_what_the_specification_demands()
    {
        var answer = await site.Ask("/opensearch.xml");
        var description = XDocument.Parse(answer.Text).Root!;

        Assert.Equal("application/opensearchdescription+xml", answer.ContentType?.Split(';')[0]);
        Assert.Equal(Ns + "OpenSearchDescription", description.Name);

        // The lengths are the specification's.
        Assert.InRange(description.Element(Ns + "ShortName")!.Value.Length, 1, 16);
        Assert.InRange(description.Element(Ns + "Description")!.Value.Length, 1, 1024);
        Assert.Equal("UTF-8", description.Element(Ns + "InputEncoding")?.Value);
        Assert.Equal("en", description.Element(Ns + "Language")?.Value);
    }

    [Fact]
    public async Task It_asks_at_the_configured_address_whatever_host_the_request_names()
    {
        var url = XDocument.Parse((await site.Ask("/opensearch.xml", headers: ("Host", "evil.example"))).Text).Root!.Element(Ns + "Url")!;

        Assert.Equal("text/html", url.Attribute("type")?.Value);
        Assert.Equal(LeafletSite.PublicUrl + "/search?q={searchTerms}", url.Attribute("template")?.Value);
        Assert.Equal(HttpStatusCode.OK, (await site.Ask(new Uri(url.Attribute("template")!.Value.Replace("{searchTerms}", "beer", StringComparison.Ordinal)).PathAndQuery)).Status);
    }

    [Fact]
    public async Task Every_page_tells_browsers_of_it()
    {
        foreach (var page in TestLeaflet.Pages)
        {
            var link = (await site.Read(page.Address)).Page.QuerySelector("link[rel=search]")!;
            Assert.Equal("/opensearch.xml", link.GetAttribute("href"));
            Assert.Equal("application/opensearchdescription+xml", link.GetAttribute("type"));
            Assert.False(string.IsNullOrWhiteSpace(link.GetAttribute("title")));
        }
    }
}
