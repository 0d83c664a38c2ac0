using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>Every link of every page, followed.</summary>
[Collection(SharedSite.Name)]
public sealed class LinkTests(LeafletSite site)
{
    public static TheoryData<string> Addresses => [.. TestLeaflet.Pages.Select(page => page.Address), "/withdrawl"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_link_leads_where_it_says(string address)
    {
        var page = (await site.Read(address)).Page;
        var links = page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.NotEmpty(links);

        foreach (var link in links)
        {
            Assert.False(string.IsNullOrEmpty(link), "a link leads nowhere");
            if (link.StartsWith('#'))
            {
                Assert.True(page.GetElementById(link[1..]) is not null, $"{link} is not on the page");
            }
            else if (link.StartsWith('/'))
            {
                await Resolves(link);
            }
            else
            {
                Assert.Matches(@"^(https://[^/]|tel:\+?[0-9]+$|mailto:.+@)", link);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_link_out_of_the_site_does_not_say_where_the_reader_was(string address)
    {
        var page = (await site.Read(address)).Page;
        var outside = page
            .QuerySelectorAll("a")
            .Where(link => link.GetAttribute("href")!.Contains("://", StringComparison.Ordinal))
            .ToList();

        Assert.True(address != TestLeaflet.Leaflet.Showing(Content.Model.ReferenceList.Sources).Address || outside.Count > 0);
        Assert.All(outside, link => Assert.Contains("noreferrer", link.GetAttribute("rel"), StringComparison.Ordinal));
        Assert.All(outside, link => Assert.Null(link.GetAttribute("target")));
    }

    private async Task Resolves(string link)
    {
        var parts = link.Split('#');
        var answer = await site.Read(parts[0]);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{link} answers {answer.Status}");
        if (parts.Length > 1)
        {
            Assert.True(answer.Page.GetElementById(parts[1]) is not null, $"{parts[0]} has no #{parts[1]}");
        }
    }
}
