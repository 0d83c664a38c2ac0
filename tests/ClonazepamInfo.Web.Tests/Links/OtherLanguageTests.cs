using System.Net;
using ClonazepamInfo.Web.Tests.Languages;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>Links, codes and the resolver below the prefix of a language.</summary>
public sealed class OtherLanguageTests(TwoLanguageSite site) : IClassFixture<TwoLanguageSite>
{
    [Fact]
    public async Task The_code_of_a_section_in_a_language_leads_to_it_there()
    {
        var drawing = System.Xml.Linq.XDocument.Parse((await site.Ask("/es/qr/stopping.svg")).Text).Root!;

        Assert.Equal(
            "leaflet.example/es/stopping",
            string.Concat(drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(line => line.Value)));
        Assert.Equal("/es/qr/what-it-is-used-for.png", (await site.Ask("/es/qr/indications-for-use.png")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("/en/qr/stopping.png")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("/qr/es.png")).Status);
    }

    [Fact]
    public async Task The_page_with_the_link_speaks_the_language()
    {
        var link = (await site.Ask("/es/stopping")).Page.QuerySelector(".link-to a")!.GetAttribute("href")!;
        Assert.Equal("/es/link/stopping", link);
        var page = (await site.Ask(link)).Page;

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal($"{LeafletSite.PublicUrl}/es/stopping", page.GetElementById("page-link-address")!.TextContent);
        Assert.Equal("/es/qr/stopping.svg", page.QuerySelector(".code img")!.GetAttribute("src"));
        Assert.NotNull(page.QuerySelector(".breadcrumb a[href='/es/stopping']"));
    }

    [Fact]
    public async Task A_code_is_resolved_in_the_language_of_the_address()
    {
        Assert.Equal("/es/stopping", (await site.Ask("/es/resolve?qrd=200000029909")).Location);
        Assert.Equal("/stopping", (await site.Ask("/resolve?qrd=200000029909")).Location);
        Assert.Equal(
            "/es/resolve", (await site.Ask("/es/resolve?qrd=200000029898")).Page.QuerySelector("main form")!.GetAttribute("action"));
    }
}
