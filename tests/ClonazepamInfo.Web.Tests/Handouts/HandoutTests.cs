using System.Net;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Formats;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>The content of a handout.</summary>
[Collection(SharedSite.Name)]
public sealed class HandoutTests(LeafletSite site)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    [Theory]
    [InlineData("s=withdrawal-symptoms&s=stopping", "stopping, withdrawal-symptoms")]
    [InlineData("s=stopping&s=stopping&s=STOPPING&s=%20stopping%20", "stopping")]
    [InlineData("s=indications-for-use", "what-it-is-used-for")]
    [InlineData("s=indications-for-use&s=what-it-is-used-for", "what-it-is-used-for")]
    [InlineData("s=how-to-take-it&s=stopping", "your-dose, stopping, withdrawal-symptoms")]
    [InlineData("s=key-facts", "")]
    [InlineData("s=&s=storage&size=&country=&notes=", "storage")]
    public async Task Order_is_the_leaflets_and_every_section_is_there_once_after_the_key_facts(string query, string ids)
    {
        var answer = await site.Ask("/handout?" + query);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(
            [.. Leaflet.KeyFacts.Select(section => section.Id), .. ids.Split(", ", StringSplitOptions.RemoveEmptyEntries)],
            SectionsOn(answer));
    }

    [Fact]
    public async Task The_id_of_the_whole_leaflet_gives_every_section_and_leaves_nothing_out()
    {
        var answer = await site.Ask("/handout?s=leaflet");

        Assert.Equal(Leaflet.Sections.Select(section => section.Id), SectionsOn(answer));
        Assert.DoesNotContain(Leaflet.Labels.Sheet.LeftOut, answer.Page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A proxy shared by a practice keeps no patient's handout, and a browser asks whether its own is still today's.</summary>
    [Theory]
    [InlineData("/handout?s=stopping&country=gb&notes=6")]
    [InlineData("/handout?s=stopping&change=1")]
    [InlineData("/handout?s=stoping")]
    public async Task No_shared_cache_keeps_a_choice(string address)
    {
        Assert.Equal("no-cache, private", (await site.Ask(address)).Headers["Cache-Control"]);

        // The second answer is the one that the site itself has kept.
        Assert.Equal("no-cache, private", (await site.Ask(address)).Headers["Cache-Control"]);
    }

    [Fact]
    public async Task A_section_is_there_with_number_title_summary_words_and_sources()
    {
        var sheet = (await site.Ask("/handout?s=stopping")).Page.QuerySelector("article")!;
        var section = Leaflet.Section("stopping")!;

        Assert.Equal(
            $"{section.Number} {section.Title}",
            string.Join(' ', sheet.QuerySelector("#stopping")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains(section.Summary, sheet.TextContent, StringComparison.Ordinal);
        Assert.All(section.Sources, source =>
            Assert.Contains(
                $"{source.Title}. {source.Publisher}.",
                sheet.QuerySelector(".page-sources")!.TextContent,
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gb")]
    [InlineData("us")]
    public async Task Only_the_chosen_countrys_numbers_are_on_it(string id)
    {
        var answer = await site.Ask("/handout?s=get-help-now&country=" + id);
        var country = Leaflet.Countries.Single(known => known.Id == id);

        var called = answer.Page
            .QuerySelectorAll("article a[href^='tel:']")
            .Select(link => link.GetAttribute("href")!["tel:".Length..])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(country.Lines.Select(line => line.Call).ToHashSet(StringComparer.Ordinal), called);
        Assert.All(country.Lines, line => Assert.Contains(line.Call, called));
        var footer = CssString.In(PrintStylesheetTests.SheetOf(answer))[0];
        Assert.Contains(country.Name, footer, StringComparison.Ordinal);
        Assert.All(Leaflet.Countries.Where(other => other != country), other =>
            Assert.DoesNotContain(other.Name, footer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_country_the_emergency_numbers_of_all_are_on_it()
    {
        var help = (await site.Ask("/handout?s=stopping")).Page.QuerySelector("article .help")!;

        Assert.All(Leaflet.EmergencyNumbers, number => Assert.NotNull(help.QuerySelector($"a[href='tel:{number.Call}']")));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("&notes=0", 0)]
    [InlineData("&notes=6", 6)]
    [InlineData("&notes=40", 40)]
    public async Task Notes_are_ruled_lines_into_which_nothing_is_typed(string query, int lines)
    {
        var page = (await site.Ask("/handout?s=stopping" + query)).Page;

        Assert.Equal(lines, page.QuerySelectorAll("article .notes .rule").Length);
        Assert.Empty(page.QuerySelectorAll("article input, textarea"));
    }

    [Fact]
    public async Task What_is_left_out_is_named_and_the_whole_leaflets_address_given()
    {
        var answer = await site.Ask("/handout?s=stopping&s=side-effects");
        var leftOut = answer.Page.QuerySelector("article .left-out")!;

        var expected = Leaflet.Chapters.Skip(1).Where(chapter => chapter.Id != "side-effects")
            .SelectMany(chapter => chapter.Sections.Any(section => section.Id == "stopping")
                ? chapter.Sections.Where(section => section.Id != "stopping").Select(section => section.Address)
                : [chapter.Address]);
        Assert.Equal([.. expected, "/leaflet"], leftOut.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
        Assert.Contains("leaflet.example/leaflet", leftOut.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s=key-facts")]
    [InlineData("s=stopping")]
    [InlineData("s=leaflet&size=large")]
    [InlineData("s=stopping&country=gb&notes=6")]
    public async Task Every_sheet_has_review_state_edition_page_number_short_address_and_code(string query)
    {
        var answer = await site.Ask("/handout?" + query);
        var sheet = answer.Page.QuerySelector("article")!.TextContent;
        var style = PrintStylesheetTests.SheetOf(answer);
        var footer = CssString.In(style)[0];

        Assert.Contains(Leaflet.Labels.Review.UnreviewedTitle, sheet, StringComparison.Ordinal);
        Assert.Contains(Leaflet.Labels.PrintFooter.Unreviewed, footer, StringComparison.Ordinal);
        Assert.Contains(answer.Page.QuerySelector("article h1")!.TextContent, footer, StringComparison.Ordinal);
        Assert.Contains(
            UiText.Format(Leaflet.Labels.Layout.Edition, Web.Formats.Dates.Write(Leaflet.ChangedOn, Leaflet), Leaflet.Fingerprint),
            footer,
            StringComparison.Ordinal);
        Assert.Contains("leaflet.example/printed", footer, StringComparison.Ordinal);
        Assert.Contains("counter(pages)", CssString.Without(style), StringComparison.Ordinal);
        Assert.Single(answer.Page.QuerySelectorAll("article .sheet-code svg[role=img]"));
        Assert.All(Leaflet.KeyFacts, section => Assert.NotNull(answer.Page.QuerySelector($"article #{section.Id}")));
        Assert.Equal("noindex", answer.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    internal static IEnumerable<string> SectionsOn(Answer answer) =>
        answer.Page
            .QuerySelectorAll("article > section[aria-labelledby]")
            .Select(section => section.GetAttribute("aria-labelledby")!)
            .Where(id => !id.StartsWith("page-", StringComparison.Ordinal));
}
