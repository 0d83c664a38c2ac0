using System.Globalization;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Routes;

/// <summary>The addresses of the site in one table.</summary>
[Collection(SharedSite.Name)]
public sealed class RouteTests(LeafletSite site)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Plain = "text/plain; charset=utf-8";

    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    /// <summary>Address, status, content type, a text that only this page has; for a redirect, where it leads.</summary>
    private static readonly (string Address, int Status, string? Type, string Text)[] Table =
    [
        ("/", 200, Html, Leaflet.Labels.Home.Summary),
        ("/key-facts", 200, Html, Section("key-facts").Summary),
        ("/stopping", 200, Html, Section("stopping").Summary),
        ("/get-help-now", 200, Html, Section("get-help-now").Summary),
        ("/how-to-take-it", 200, Html, Leaflet.Chapter("how-to-take-it")!.Summary),
        ("/storage", 200, Html, Section("storage").Summary),
        ("/leaflet", 200, Html, Leaflet.Labels.WholeLeaflet.Summary),
        ("/glossary", 200, Html, Leaflet.Glossary[^1].Meaning),
        ("/helplines", 200, Html, Leaflet.Countries[^1].Lines[^1].Number),
        ("/sources", 200, Html, TestLeaflet.Snapshot.Sources[^1].Title),
        ("/changes", 200, Html, Leaflet.Labels.Changes.Summary),
        ("/about", 200, Html, Leaflet.About.Summary),
        ("/accessibility", 200, Html, Leaflet.Labels.Accessibility.Summary),
        ("/search", 200, Html, Leaflet.Labels.Search.Summary),
        ("/search?q=alcohol", 200, Html, Leaflet.Section("alcohol")!.NumberedTitle),
        ("/handout", 200, Html, Leaflet.Labels.Handout.Own),
        ("/handout?s=stopping", 200, Html, Leaflet.Labels.Handout.Preview),
        ("/handout?s=stoping", 400, Html, Leaflet.Labels.QueryFaults.Title),
        ("/printed", 200, Html, Leaflet.Labels.Printed.Title),
        ("/printed?s=stopping", 400, Html, Leaflet.Labels.QueryFaults.Title),
        ("/stopping?from=a-letter", 200, Html, Section("stopping").Summary),

        ("/robots.txt", 200, Plain, $"Sitemap: {LeafletSite.PublicUrl}/sitemap.xml"),
        ("/sitemap.xml", 200, "application/xml", $"<loc>{LeafletSite.PublicUrl}/stopping</loc>"),
        ("/feed.xml", 200, "application/atom+xml", Section("stopping").Changes[0].Note),
        ("/health/live", 200, "text/plain", "Healthy"),
        ("/health/ready", 200, "text/plain", "Healthy"),
        (SiteFile.Script.Address, 200, "text/javascript; charset=utf-8", "use strict"),
        (SiteFile.Icon.Address, 200, "image/svg+xml", "<svg"),
        (SiteFile.PrintStyle.Address, 200, "text/css; charset=utf-8", "@media print"),

        ("/STOPPING", 308, null, "/stopping"),
        ("/stopping/", 308, null, "/stopping"),
        ("/index.html", 308, null, "/"),
        ("/indications-for-use", 308, null, "/what-it-is-used-for"),
        ("/pharmacological-properties", 308, null, "/what-it-is-used-for"),
        ("/moon-phases", 308, null, "/storage"),

        ("/nothing-of-the-kind", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/stopping/deeper", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/en/stopping", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/page-error", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/health", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/site.css", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/site.js", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/site.0000000000.js", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/appsettings.json", 404, Html, Leaflet.Labels.Errors.NotFoundTitle),
        ("/%2f", 400, Html, Leaflet.Labels.Errors.BadRequestTitle),
    ];

    public static TheoryData<string> Addresses => [.. Table.Select(row => row.Address)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_answers_as_the_table_says(string address)
    {
        var (_, status, type, text) = Table.Single(row => row.Address == address);

        var answer = await site.Ask(address);

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(type, answer.ContentType);
        var shown = status == 308 ? answer.Location : type == Html ? answer.Page.DocumentElement.TextContent : answer.Text;
        Assert.Contains(text, shown, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_can_be_read_can_be_asked_about_with_HEAD(string address)
    {
        var (_, status, type, _) = Table.Single(row => row.Address == address);

        var answer = await site.Ask(address, "HEAD");

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal(type, answer.ContentType);
    }

    [Fact]
    public void The_table_names_a_page_of_every_kind()
    {
        var kinds = Table.Select(row => TestLeaflet.Snapshot.SiteMap.Find(row.Address)?.Kind).OfType<SitePageKind>().Distinct();

        Assert.Equal(Enum.GetValues<SitePageKind>().Order(), kinds.Order());
    }

    [Fact]
    public void The_table_names_every_page_that_a_language_has_once() =>
        Assert.Empty(SitePaths.Pages.Select(page => "/" + page.Id).Except(Table.Select(row => row.Address)));

    [Fact]
    public async Task Every_address_ever_published_still_leads_somewhere()
    {
        var published = (await File.ReadAllLinesAsync(Path.Combine(TestLeaflet.Folder, "published-urls.txt")))
            .Where(line => line.StartsWith('/'))
            .ToList();
        Assert.NotEmpty(published);

        foreach (var address in published)
        {
            var answer = await site.Read(address);
            Assert.True(
                (int)answer.Status is 200 or 308, string.Create(CultureInfo.InvariantCulture, $"{address} answers {(int)answer.Status}"));
        }
    }

    private static Section Section(string id) => Leaflet.Section(id)!;
}
