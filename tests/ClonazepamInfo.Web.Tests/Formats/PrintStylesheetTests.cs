using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>The running footer of each page's sheets of paper.</summary>
[Collection(SharedSite.Name)]
public sealed class PrintStylesheetTests(LeafletSite site)
{
    private const string Hostile = """Quotes " and \ and </style> and */ and {0} and ’é😀""";

    public static TheoryData<string> Addresses => TestLeaflet.PageAddresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_sheet_has_title_edition_fingerprint_address_page_number_review_and_emergency_numbers(string address)
    {
        var leaflet = TestLeaflet.Leaflet;
        var page = TestLeaflet.Snapshot.SiteMap.Find(address)!;

        var style = SheetOf(await site.Read(address));

        var footer = CssString.In(style)[0];
        Assert.Contains(
            $"{leaflet.Labels.Medicine}: {(page.Kind == SitePageKind.Home ? leaflet.Labels.LeafletKind : page.NumberedTitle)}. ",
            footer,
            StringComparison.Ordinal);
        Assert.Contains(
            UiText.Format(leaflet.Labels.Layout.Edition, Web.Formats.Dates.Write(leaflet.ChangedOn, leaflet), leaflet.Fingerprint),
            footer,
            StringComparison.Ordinal);
        Assert.Contains($". leaflet.example{address.TrimEnd('/')}. ", footer, StringComparison.Ordinal);
        Assert.Contains(leaflet.Labels.PrintFooter.Unreviewed, footer, StringComparison.Ordinal);
        Assert.All(leaflet.EmergencyNumbers, number => Assert.Contains(number.Number, footer, StringComparison.Ordinal));
        Assert.Contains("counter(page)", CssString.Without(style), StringComparison.Ordinal);
        Assert.Contains("counter(pages)", CssString.Without(style), StringComparison.Ordinal);
    }

    /// <summary>Firefox paints no margin boxes: its sheets had neither edition nor emergency numbers, and a white foot of 40 mm.</summary>
    [Fact]
    public async Task A_browser_without_margin_boxes_repeats_the_same_words_at_the_foot_of_the_text()
    {
        var style = SheetOf(await site.Read("/stopping"));
        var marginBoxes = Regex.Matches(style, "@bottom-left {[^\"]*content: (\".*?\")");
        var text = Regex.Matches(style, "body::after {[^\"]*content: (\".*?\")");

        Assert.Equal(3, text.Count);
        Assert.Equal(
            marginBoxes.Select(box => CssString.In(box.Groups[1].Value)[0].TrimEnd('.', ' ')),
            text.Select(after => CssString.In(after.Groups[1].Value)[0]));
    }

    /// <summary>The part of a page's style that is about its own sheets. The common style writes its rule without a space.</summary>
    internal static string SheetOf(Answer answer)
    {
        var style = Assert.Single(answer.Page.QuerySelectorAll("style")).TextContent;
        return style[style.IndexOf("@page {", StringComparison.Ordinal)..];
    }

    [Fact]
    public async Task No_title_can_break_out_of_its_string()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely\n",
            $"title: '{Hostile}'\n");
        await using var hostile = new OtherContentSite(content);
        var plain = SheetOf(await site.Read("/stopping"));

        var style = SheetOf(await hostile.Ask("/stopping"));

        Assert.Contains($"{Hostile}. ", CssString.In(style)[0], StringComparison.Ordinal);
        Assert.Equal(WithoutRoom(plain), WithoutRoom(style));
        Assert.DoesNotContain('<', style);
    }

    [Fact]
    public async Task A_title_of_two_lines_does_not_end_its_string()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely\n",
            "title: \"Stopping\\nsafely\"\n");
        await using var broken = new OtherContentSite(content);
        var plain = SheetOf(await site.Read("/stopping"));

        var style = SheetOf(await broken.Ask("/stopping"));

        Assert.Equal(WithoutRoom(plain), WithoutRoom(style));
    }

    /// <summary>A footer of more letters is given more room.</summary>
    private static string WithoutRoom(string style) => Regex.Replace(CssString.Without(style), "(?<=margin: .*)[0-9]+mm;", "");

    [Fact]
    public async Task Hostile_words_of_the_content_are_text_on_the_page_and_in_the_feed()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely\n",
            $"title: '{Hostile}<script>alert(1)</script>'\n");
        await using var hostile = new OtherContentSite(content);

        var answer = await hostile.Ask("/stopping");

        Assert.Contains($"{Hostile}<script>alert(1)</script>", answer.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("script:not([src])"));
        Assert.Contains("&lt;script&gt;", (await hostile.Ask("/feed.xml")).Text, StringComparison.Ordinal);
    }
}
