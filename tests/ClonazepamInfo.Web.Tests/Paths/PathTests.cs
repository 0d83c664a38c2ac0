using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClonazepamInfo.Web.Tests.Exporting;

namespace ClonazepamInfo.Web.Tests.Paths;

/// <summary>Below a path nothing of the site points outside of it, and everything that it points to is there.</summary>
public sealed partial class PathTests(SiteBelowPath site) : IClassFixture<SiteBelowPath>
{
    /// <summary>Pages that are made on request, errors among them.</summary>
    private static readonly string[] OnRequest =
    [
        "/search?q=stopping", "/search?q=zzzzzz", "/search?q=i+want+to+die", "/handout", "/handout?s=leaflet", "/handout?s=none",
        "/printed", "/printed?on=2026-11-23&s=stopping.00000000", "/printed?version=x", "/link/leaflet", "/resolve", "/resolve?qrd=none",
        "/no-such-page", "/page-error",
    ];

    [Fact]
    public async Task Every_link_of_every_page_leads_to_a_page_below_the_path()
    {
        var outside = new List<string>();
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Snapshot.SiteMap.Pages.Select(page => page.Address).Concat(OnRequest))
        {
            var answer = await site.Read(SiteBelowPath.Path + address);
            var references = References(answer).ToList();
            outside.AddRange(references.Where(reference => !IsBelow(reference)).Select(reference => $"{address}: {reference}"));
            links.UnionWith(references.Where(IsBelow));
        }

        var dead = new List<string>();
        foreach (var link in links.Select(link => link.Replace(SiteBelowPath.Host, "", StringComparison.Ordinal).Split('#')[0]).Distinct(StringComparer.Ordinal))
        {
            var answer = await site.Read(link);

            // What the form of /resolve leads to is a fault until a code is filled in.
            if (answer.Status != HttpStatusCode.OK && !link.EndsWith("/resolve", StringComparison.Ordinal))
            {
                dead.Add($"{link}: {answer.Status}");
            }
        }

        Assert.Empty(outside);
        Assert.Empty(dead);
        Assert.Contains($"{SiteBelowPath.Path}/link/stopping", links);
        Assert.Contains(links, link => link.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(links, link => link.EndsWith("/suggestions.json", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/search/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/%25", HttpStatusCode.BadRequest)]
    public async Task A_refusal_has_a_page_below_the_path(string address, HttpStatusCode status)
    {
        var answer = await site.Ask(SiteBelowPath.Path + address);

        Assert.Equal(status, answer.Status);
        Assert.NotNull(answer.Page.QuerySelector($"a[href='{SiteBelowPath.Path}{site.Snapshot.Default.Emergency.Address}']"));
    }

    [Theory]
    [InlineData("", "/")]
    [InlineData("/STOPPING", "/stopping")]
    [InlineData("/stopping/?a=b", "/stopping?a=b")]
    [InlineData("/qr/STOPPING.svg", "/qr/stopping.svg")]
    public async Task A_redirect_stays_below_the_path(string address, string target) =>
        Assert.Equal(SiteBelowPath.Path + target, (await site.Read(SiteBelowPath.Path + address)).Location);

    [Fact]
    public async Task A_code_of_a_terminology_leads_to_a_page_below_the_path()
    {
        var (terminology, code) = site.Snapshot.Default.Sections.SelectMany(section => section.Codes)
            .GroupBy(code => code).First(sections => sections.Count() == 1).Key;

        var answer = await site.Read($"{SiteBelowPath.Path}/resolve?{terminology}={code}");

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith(SiteBelowPath.Path + "/", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/opensearch.xml")]
    [InlineData("/robots.txt")]
    public async Task What_programs_read_names_addresses_below_the_path(string address)
    {
        var named = Absolute().Matches((await site.Read(SiteBelowPath.Path + address)).Text).Select(match => match.Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, url => Assert.StartsWith(SiteBelowPath.Host + SiteBelowPath.Path + "/", url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggestions_lead_below_the_path()
    {
        using var suggestions = JsonDocument.Parse((await site.Read(SiteBelowPath.Path + "/suggestions.json")).Text);

        Assert.All(
            suggestions.RootElement.GetProperty("sections").EnumerateArray(),
            section => Assert.StartsWith(SiteBelowPath.Path + "/", section[2].GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Paper_and_codes_carry_the_path()
    {
        var page = await site.Read(SiteBelowPath.Path + "/stopping");
        var options = new SiteOptions { PublicUrl = SiteBelowPath.Host + SiteBelowPath.Path + "/" };

        Assert.Contains("trust.example/leaflets/clonazepam/stopping", page.Page.QuerySelector(".short-address")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SiteBelowPath.Host + SiteBelowPath.Path + "/stopping", options.CodeAddress("/stopping"));
        Assert.Equal("trust.example/leaflets/clonazepam", options.PaperAddress("/"));
    }

    [Fact]
    public async Task A_proxy_may_remove_the_path()
    {
        var kept = await site.Ask(SiteBelowPath.Path + "/search?q=stopping");
        var removed = await site.Ask("/search?q=stopping");

        Assert.Equal(kept.Text, removed.Text);
        Assert.Equal(HttpStatusCode.OK, (await site.Ask("/health/live")).Status);
    }

    [Fact]
    public async Task An_export_follows()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(SiteBelowPath.Host + SiteBelowPath.Path)).ExitCode);

        var files = Directory.EnumerateFiles(export.Folder, "*.html", SearchOption.AllDirectories);
        foreach (var page in files.Select(file => new HtmlParser().ParseDocument(File.ReadAllText(file))))
        {
            Assert.All(References(page), reference => Assert.True(IsBelow(reference), reference));
        }

        var rules = HostRules.Of(export.Folder);
        Assert.All(rules.Headers.Keys, address => Assert.StartsWith(SiteBelowPath.Path + "/", address, StringComparison.Ordinal));
        Assert.All(rules.Redirects, redirect =>
            Assert.True(IsBelow(redirect.From) && IsBelow(redirect.To), $"{redirect.From} {redirect.To}"));
    }

    [Theory]
    [InlineData("https://trust.example/a%20b")]
    [InlineData("https://trust.example//a")]
    [InlineData("https://trust.example/a?b=c")]
    [InlineData("https://trust.example/a#b")]
    [InlineData("https://trust.example/a\"b")]
    public void A_path_that_programs_would_write_in_several_ways_is_refused(string url) =>
        Assert.Contains("Site:PublicUrl", new SiteOptions { PublicUrl = url }.Fault(), StringComparison.Ordinal);

    private static bool IsBelow(string reference) =>
        reference.Replace(SiteBelowPath.Host, "", StringComparison.Ordinal).StartsWith(SiteBelowPath.Path + "/", StringComparison.Ordinal);

    private static IEnumerable<string> References(Answer answer) =>
        answer.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true ? References(answer.Page) : [];

    /// <summary>Every address of the site's host, in whatever attribute; other sites and fragments are left out.</summary>
    private static IEnumerable<string> References(IParentNode page) => page.QuerySelectorAll("*")
        .SelectMany(element => element.Attributes)
        .Select(attribute => attribute.Value)
        .Where(value => value.StartsWith('/') || value.StartsWith(SiteBelowPath.Host, StringComparison.Ordinal));

    [GeneratedRegex("https://trust\\.example[^<\" \n]*")]
    private static partial Regex Absolute();
}
