using System.Net;
using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>What holds for every page of the sitemap.</summary>
[Collection(SharedSite.Name)]
public sealed class PageTests(LeafletSite site)
{
    public static TheoryData<string> Addresses => TestLeaflet.PageAddresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_is_HTML_in_its_language_under_one_heading(string address)
    {
        var answer = await site.Read(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("<!DOCTYPE html>", answer.Text.TrimStart(), StringComparison.Ordinal);
        Assert.Equal(TestLeaflet.Snapshot.SiteMap.Find(address)!.Language, answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Single(answer.Page.QuerySelectorAll("h1"));
        Assert.Single(answer.Page.QuerySelectorAll("main"));
        Assert.Contains(TestLeaflet.Snapshot.SiteMap.Find(address)!.Title, answer.Page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_id_occurs_twice_and_every_reference_to_one_resolves(string address)
    {
        var page = (await site.Read(address)).Page;
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.DoesNotContain(' ', id));
        foreach (var name in new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" })
        {
            Assert.All(page.QuerySelectorAll($"[{name}]"), element =>
                Assert.All(element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.Contains(id, ids)));
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Headings_do_not_skip_a_level(string address)
    {
        var page = (await site.Read(address)).Page;

        var above = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            Assert.True(level <= above + 1, $"<{heading.LocalName}> \"{heading.TextContent}\" follows level {above}");
            Assert.NotEmpty(heading.TextContent.Trim());
            above = level;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_canonical_address_is_the_public_one(string address)
    {
        var page = (await site.Read(address)).Page;

        Assert.Equal(LeafletSite.PublicUrl + address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_policy_allows_the_one_style_in_the_page_by_its_own_bytes(string address)
    {
        var answer = await site.Read(address);

        var style = Assert.Single(answer.Page.QuerySelectorAll("style")).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.EndsWith($"; style-src 'self' 'sha256-{hash}'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Nothing_else_is_inline_and_nothing_is_loaded_from_elsewhere(string address)
    {
        var answer = await site.Read(address);

        Assert.Empty(answer.Page.QuerySelectorAll("[style], script:not([src]), iframe, object, embed, base"));
        Assert.All(answer.Page.QuerySelectorAll("form"), form =>
            Assert.True(
                (form.GetAttribute("action") == address || form.GetAttribute("action") == "/search")
                    && form.GetAttribute("method") is (null or "get"),
                "a form asks this page or searches, and does nothing else"));
        Assert.DoesNotContain(answer.Page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        var loaded = answer.Page
            .QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=preload]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
            .ToList();
        Assert.NotEmpty(loaded);
        Assert.All(loaded, url => Assert.Matches("^/[^/]", url));
        foreach (var url in loaded)
        {
            var file = await site.Read(url);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.NotEmpty(file.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_sets_no_cookie(string address)
    {
        var answer = await site.Read(address);

        Assert.DoesNotContain("Set-Cookie", answer.Headers);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Help_is_one_step_away(string address)
    {
        var page = (await site.Read(address)).Page;

        var links = page.QuerySelectorAll("a").Where(link => link.GetAttribute("href") == TestLeaflet.Leaflet.Emergency.Address);
        Assert.Contains(links, link => link.TextContent.Trim() == TestLeaflet.Labels.Layout.GetHelpNow);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_says_that_no_clinician_has_reviewed_it(string address)
    {
        var page = (await site.Read(address)).Page;

        Assert.Contains(TestLeaflet.Labels.Review.UnreviewedTitle, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(TestLeaflet.Labels.Review.UnreviewedText, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_has_a_title_and_a_description_of_its_own()
    {
        var titles = new List<string?>();
        var descriptions = new List<string?>();
        foreach (var destination in TestLeaflet.Pages)
        {
            var page = (await site.Read(destination.Address)).Page;
            titles.Add(page.Title);
            descriptions.Add(page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        }

        Assert.All(titles.Concat(descriptions), text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
        Assert.Equal(descriptions.Distinct(StringComparer.Ordinal), descriptions);
    }
}
