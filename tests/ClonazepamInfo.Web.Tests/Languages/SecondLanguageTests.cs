using System.Net;
using System.Xml.Linq;
using ClonazepamInfo.Content;
using ClonazepamInfo.Web.Tests.Handouts;

namespace ClonazepamInfo.Web.Tests.Languages;

/// <summary>A second language is a folder: its pages have its prefix, and link only to pages with it.</summary>
public sealed class SecondLanguageTests(TwoLanguageSite site) : IClassFixture<TwoLanguageSite>
{
    private const string Prefix = TwoLanguageSite.Prefix;

    public static TheoryData<string> Pages => [.. TestLeaflet.Pages.Select(page => page.Address)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_has_its_counterpart_in_the_language(string address)
    {
        var there = TwoLanguageSite.Counterpart(address);

        var answer = await site.Read(there);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("es", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(LeafletSite.PublicUrl + there, answer.Page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Contains(TwoLanguageSite.GetHelpNow, answer.Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.All(answer.Page.QuerySelectorAll("header, nav, footer"), part =>
            Assert.DoesNotContain(TestLeaflet.Labels.Layout.GetHelpNow, part.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Both_pages_name_each_other_as_the_same_in_another_language(string address)
    {
        foreach (var page in new[] { (await site.Read(address)).Page, (await site.Read(TwoLanguageSite.Counterpart(address))).Page })
        {
            var alternates = page
                .QuerySelectorAll("link[rel=alternate][hreflang]")
                .Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));

            Assert.Equal(
                [("en", LeafletSite.PublicUrl + address), ("es", LeafletSite.PublicUrl + TwoLanguageSite.Counterpart(address))],
                alternates.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_furniture_of_a_page_stays_in_the_language(string address)
    {
        var page = (await site.Read(TwoLanguageSite.Counterpart(address))).Page;

        var links = page.QuerySelectorAll("header a, nav a:not([hreflang]), footer a:not([hreflang]), main > a, a.help-now")
            .Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/')).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, href =>
            Assert.True(href == Prefix || href.StartsWith(Prefix + "/", StringComparison.Ordinal), $"{href} leaves the language"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_link_of_a_page_in_the_language_resolves(string address)
    {
        var page = (await site.Read(TwoLanguageSite.Counterpart(address))).Page;

        foreach (var link in
            page.QuerySelectorAll("a, link[href]")
                .Select(link => link.GetAttribute("href")!)
                .Where(href => href.StartsWith('/'))
                .Distinct(StringComparer.Ordinal))
        {
            var parts = link.Split('#');
            var answer = await site.Read(parts[0]);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{link} answers {answer.Status}");
            Assert.True(parts.Length == 1 || answer.Page.GetElementById(parts[1]) is not null, $"{link} has no such fragment");
        }
    }

    [Theory]
    [InlineData("/es/STOPPING", "/es/stopping")]
    [InlineData("/ES/Stopping/", "/es/stopping")]
    [InlineData("/es/", "/es")]
    [InlineData("/ES", "/es")]
    [InlineData("/es/indications-for-use", "/es/what-it-is-used-for")]
    public async Task A_sloppy_address_leads_to_the_page_in_the_language(string from, string to)
    {
        var answer = await site.Ask(from + "?x=1");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal(to + "?x=1", answer.Location);
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("/fr/stopping")]
    [InlineData("/en")]
    [InlineData("/en/stopping")]
    [InlineData("/es/es/stopping")]
    [InlineData("/esx/stopping")]
    public async Task A_language_that_does_not_exist_is_not_found(string address)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task The_home_pages_lead_to_each_other()
    {
        Assert.NotNull((await site.Read("/")).Page.QuerySelector($"a[href='{Prefix}'][lang=es]"));
        Assert.NotNull((await site.Read(Prefix)).Page.QuerySelector("a[href='/'][lang=en]"));
    }

    [Theory]
    [InlineData("/es/withdrawl")]
    [InlineData("/ES/withdrawl")]
    public async Task An_error_below_the_prefix_speaks_the_language(string address)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("es", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Prefix + "/withdrawal-symptoms", answer.Page.QuerySelector("main ul.nearest a")?.GetAttribute("href"));
        Assert.Contains(TwoLanguageSite.GetHelpNow, answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_elsewhere_speaks_the_default_language()
    {
        var answer = await site.Ask("/esx/withdrawl");

        Assert.Equal("en", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/withdrawal-symptoms", answer.Page.QuerySelector("main ul.nearest a")?.GetAttribute("href"));
    }

    [Fact]
    public async Task The_language_has_a_feed_of_its_own()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse((await site.Ask(Prefix + "/feed.xml")).Text).Root!;

        Assert.Equal("es", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal($"{LeafletSite.PublicUrl}{Prefix}/feed.xml", feed.Element(atom + "id")?.Value);
        Assert.All(feed.Elements(atom + "entry"), entry =>
            Assert.StartsWith($"{LeafletSite.PublicUrl}{Prefix}/", entry.Element(atom + "id")?.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sitemap_lists_both_languages()
    {
        var sitemap = (await site.Ask("/sitemap.xml")).Text;

        Assert.All(TestLeaflet.Pages, page =>
            Assert.Contains($"<loc>{LeafletSite.PublicUrl}{page.Address}</loc>", sitemap, StringComparison.Ordinal));
        Assert.All(TestLeaflet.Pages, page =>
            Assert.Contains(
                $"<loc>{LeafletSite.PublicUrl}{TwoLanguageSite.Counterpart(page.Address)}</loc>",
                sitemap,
                StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dates_are_written_as_the_language_writes_them()
    {
        var section = site.Snapshot.Leaflet("es")!.Section("stopping")!;

        var text = (await site.Read(section.Address)).Page.QuerySelector("main")!.TextContent;

        Assert.Contains(
            section.ChangedOn.ToString("d 'de' MMMM 'de' yyyy", System.Globalization.CultureInfo.GetCultureInfo("es")),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handout_its_code_and_the_answer_stay_in_the_language()
    {
        var form = await site.Ask(Prefix + "/handout");
        var handout = await site.Ask(FilledForm.Submit(form) + "&s=stopping");
        var code = PrintedTests.CodeOf(handout);
        var printed = await site.Ask(code);

        Assert.Equal(Prefix + "/handout", form.Page.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Contains("stopping", HandoutTests.SectionsOn(handout));
        Assert.StartsWith(Prefix + "/printed?", code, StringComparison.Ordinal);
        Assert.Equal(site.Snapshot.Leaflet("es")!.Labels.Printed.Current, printed.Page.QuerySelector("main h1")!.TextContent);
        foreach (var answer in
            new[]
            {
                form,
                handout,
                printed,
                await site.Ask(Prefix + "/handout?s=stoping"),
                await site.Ask(Prefix + "/printed?s=stopping.00000000"),
            })
        {
            Assert.Equal("es", answer.Page.DocumentElement.GetAttribute("lang"));

            // The copied words of the sections still lead to where they did; what the site says around them does not.
            var links = answer.Page
                .QuerySelectorAll("main a, form")
                .Where(link => link.Closest("article > section:not([aria-labelledby^='page-'])") is null)
                .Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!)
                .Where(href => href.StartsWith('/'))
                .ToList();
            Assert.NotEmpty(links);
            Assert.All(links, href => Assert.StartsWith(Prefix + "/", href, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_sheet_of_one_language_is_not_compared_with_the_other()
    {
        var there = site.Snapshot.Leaflet("es")!.Section("get-help-now")!;
        var here = site.Snapshot.Default.Section("get-help-now")!;
        Assert.NotEqual(here.Fingerprint, there.Fingerprint);

        Assert.Equal(
            TestLeaflet.Labels.Printed.Current,
            (await site.Ask($"/printed?s=get-help-now.{here.Fingerprint}")).Page.QuerySelector("main h1")!.TextContent);
        Assert.Equal(
            TestLeaflet.Labels.Printed.Old,
            (await site.Ask($"/printed?s=get-help-now.{there.Fingerprint}")).Page.QuerySelector("main h1")!.TextContent);
        Assert.Equal(
            TestLeaflet.Labels.Printed.Current,
            (await site.Ask($"{Prefix}/printed?s=get-help-now.{there.Fingerprint}")).Page.QuerySelector("main h1")!.TextContent);
    }

    [Fact]
    public void The_record_holds_each_language_under_its_own_addresses()
    {
        using var content = new ContentCopy();
        Directory.Delete(content.Folder, recursive: true);
        FolderCopy.Make(site.Content, content.Folder);

        var (result, appended) = Acceptance.Accept(content.Folder, DateOnly.FromDateTime(DateTime.UtcNow));

        var addresses = result.Snapshot!.PublicationLog.Versions.Select(version => version.Address).ToList();
        Assert.Equal(appended, addresses.Count);
        Assert.Equal(
            addresses
                .Where(address => !address.StartsWith(Prefix + "/", StringComparison.Ordinal))
                .Select(address => Prefix + address)
                .Order(),
            addresses.Where(address => address.StartsWith(Prefix + "/", StringComparison.Ordinal)).Order());
        Assert.Empty(result.Snapshot.PublicationLog.Unrecorded(result.Snapshot, new DateOnly(2030, 1, 1)));
    }

    [Fact]
    public async Task A_site_of_one_language_names_no_other()
    {
        await using var one = new LeafletSite();

        Assert.Empty((await one.Ask("/stopping")).Page.QuerySelectorAll("[hreflang]"));
    }
}
