using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>The page with all that a link needs.</summary>
[Collection(SharedSite.Name)]
public sealed class LinkPageTests(LeafletSite site)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    public static TheoryData<string> Places =>
        [
            .. TestLeaflet.Pages
                .Where(page => page.Kind is SitePageKind.Section or SitePageKind.Chapter or SitePageKind.WholeLeaflet)
                .Select(page => page.Id),
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Every_part_of_the_leaflet_leads_to_the_page_with_its_link_and_back(string place)
    {
        var from = (await site.Read($"/{place}")).Page;
        var link = from.QuerySelector(".link-to a")!;
        Assert.Equal(TestLeaflet.Labels.Link.ToPage, link.TextContent);

        var answer = await site.Read(link.GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($"{LeafletSite.PublicUrl}/{place}", Field(answer, "page-link-address"));
        Assert.NotNull(answer.Page.QuerySelector($".breadcrumb a[href='/{place}']"));
        Assert.Equal("noindex", answer.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Equal($"/qr/{place}.svg", answer.Page.QuerySelector(".code img")?.GetAttribute("src"));
        Assert.Equal(
            [$"/qr/{place}.svg", $"/qr/{place}.png"],
            answer.Page.QuerySelectorAll("a[download]").Select(download => download.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_text_can_be_reached_read_and_selected_without_script()
    {
        var page = (await site.Read("/link/stopping")).Page;
        var fields = page.QuerySelectorAll("main textarea").Cast<IHtmlTextAreaElement>().ToList();

        Assert.Equal(4, fields.Count);
        Assert.All(fields, field => Assert.True(field.IsReadOnly && !field.IsDisabled && field.TabIndex >= 0));
        Assert.All(fields, field => Assert.NotEmpty(page.QuerySelectorAll($"label[for='{field.Id}']").Single().TextContent));
    }

    [Fact]
    public async Task The_citation_names_publisher_title_both_dates_version_and_address()
    {
        using var content = new ContentCopy();
        await using var other = new OtherContentSite(content, new DateOnly(2027, 9, 5));
        var section = Leaflet.Section("stopping")!;

        var citation = Field(await other.Ask("/link/stopping"), "page-link-citation");

        Assert.Equal(
            $"{TestLeaflet.Snapshot.Medicine.Publisher}. {Leaflet.Labels.Medicine}: {section.Title} [Internet]. "
            + $"{TestLeaflet.Snapshot.Medicine.Publisher}; "
            + $"{section.ChangedOn:yyyy MMM d} [cited 2027 Sep 5]. Version {section.Fingerprint}. Available from: "
                + $"{LeafletSite.PublicUrl}/stopping",
            citation);
    }

    [Theory]
    [InlineData("how-to-take-it")]
    [InlineData("leaflet")]
    public async Task A_citation_of_more_than_a_section_has_their_newest_date_and_the_version_of_all(string place)
    {
        var (date, version) = place == "leaflet"
            ? (Leaflet.ChangedOn, Leaflet.Fingerprint)
            : (Leaflet.Chapter(place)!.Sections.Max(section => section.ChangedOn), Leaflet.Chapter(place)!.Fingerprint);

        var citation = Field(await site.Read($"/link/{place}"), "page-link-citation");

        Assert.Contains($"; {date:yyyy MMM d} [cited ", citation, StringComparison.Ordinal);
        Assert.Contains($" Version {version}. ", citation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/link/indications-for-use", "/link/what-it-is-used-for")]
    [InlineData("/link/STOPPING", "/link/stopping")]
    [InlineData("/Link/stopping/", "/link/stopping")]
    public async Task An_old_id_or_a_sloppy_address_leads_to_the_page_of_today(string asked, string there)
    {
        var answer = await site.Ask(asked);

        Assert.Equal((HttpStatusCode.PermanentRedirect, there), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("/link/nothing-of-the-kind")]
    [InlineData("/link/about")]
    [InlineData("/link")]
    [InlineData("/link/stopping/deeper")]
    public async Task What_is_no_part_of_the_leaflet_has_no_such_page(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask(address)).Status);

    [Fact]
    public async Task A_title_with_signs_is_the_same_title_wherever_the_link_is_pasted()
    {
        const string title = """Stop it (x) & "never" <b>all</b> _at_ once \ now!""";
        using var content = new ContentCopy();
        content.Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely\n", $"title: '{title}'\n")
            .Replace("en/30-how-to-take-it/50-stopping.md", "changes:\n",
                "changes:\n  - { on: 2026-11-24, note: Another title., safety: false }\n");
        await using var other = new OtherContentSite(content);
        var answer = await other.Ask("/link/stopping");
        var whole = $"{Leaflet.Labels.Medicine}: {title}";

        var html = Field(answer, "page-link-html");
        var link = new HtmlParser().ParseDocument(html).Body!;
        Assert.Equal((1, 1, whole), (link.ChildNodes.Length, link.QuerySelectorAll("*").Length, link.TextContent));
        Assert.Equal($"{LeafletSite.PublicUrl}/stopping", link.QuerySelector("a")!.GetAttribute("href"));

        var markdown = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(Field(answer, "page-link-markdown"))).Body!;
        Assert.Equal(["P", "A"], markdown.QuerySelectorAll("*").Select(element => element.NodeName));
        Assert.Equal(
            (whole, $"{LeafletSite.PublicUrl}/stopping"),
            (markdown.QuerySelector("a")!.TextContent, markdown.QuerySelector("a")!.GetAttribute("href")));

        Assert.Contains(title, Field(answer, "page-link-citation"), StringComparison.Ordinal);
        Assert.Contains(title, answer.Page.QuerySelector(".code img")!.GetAttribute("alt"), StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("main b"));
        Assert.Contains(
            title,
            System.Xml.Linq.XDocument.Parse((await other.Ask("/qr/stopping.svg")).Text).Root!.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_moved_keeps_its_link_and_its_code()
    {
        using var content = new ContentCopy();
        content.Append("redirects.yml", "/coming-off-it: /stopping#stopping-plan\n/gone: /changes\n")
            .Append("published-urls.txt", "/coming-off-it\n/gone\n");
        await using var other = new OtherContentSite(content);

        Assert.Equal("/link/stopping", (await other.Ask("/link/coming-off-it")).Location);
        Assert.Equal("/qr/stopping.png", (await other.Ask("/qr/coming-off-it.png")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Ask("/qr/gone.png")).Status);
    }

    private static string Field(Answer answer, string id) => ((IHtmlTextAreaElement)answer.Page.GetElementById(id)!).Value;
}
