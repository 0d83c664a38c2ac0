using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>What a page says can be traced, and its words are explained.</summary>
[Collection(SharedSite.Name)]
public sealed class CitationTests(LeafletSite site)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    public static TheoryData<string> Sections => TestLeaflet.SectionIds;

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Every_source_of_a_section_is_linked_from_its_page(string id)
    {
        var section = Leaflet.Section(id)!;
        var list = Leaflet.Showing(ReferenceList.Sources).Address;

        var links = (await site.Read(section.Address)).Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.All(section.Sources, source => Assert.Contains($"{list}#{source.Fragment}", links));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Every_medical_word_of_a_section_has_its_meaning_at_hand(string id)
    {
        var section = Leaflet.Section(id)!;

        var text = (await site.Read(section.Address)).Page.QuerySelector("main")!.TextContent;

        Assert.All(section.Terms, term => Assert.Contains(term.Meaning, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_sources_show_which_ones_are_to_be_confirmed()
    {
        var page = (await site.Read(Leaflet.Showing(ReferenceList.Sources).Address)).Page;

        Assert.Contains(TestLeaflet.Snapshot.Sources, source => source.Kind == SourceKind.ToConfirm);
        Assert.All(
            TestLeaflet.Snapshot.Sources,
            source => Assert.Equal(
                source.Kind == SourceKind.ToConfirm,
                page.GetElementById(source.Fragment)!.TextContent.Contains(Leaflet.Labels.Sources.ToConfirm, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task No_citation_in_the_text_says_that_its_source_is_to_be_confirmed(string id)
    {
        var page = (await site.Read(Leaflet.Section(id)!.Address)).Page;

        Assert.All(page.QuerySelectorAll(".citation a"), link => Assert.Matches("^[0-9]+$", link.TextContent));
        Assert.Contains(Leaflet.Labels.Review.SourcesUnconfirmed, page.QuerySelector(".review-notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_helpline_can_be_called_and_says_when_it_was_seen()
    {
        var page = (await site.Read(Leaflet.Showing(ReferenceList.Helplines).Address)).Page;
        var calls = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        var lines = Leaflet.Countries.SelectMany(country => country.Lines).ToList();

        Assert.All(lines, line => Assert.Contains("tel:" + line.Call, calls));
        Assert.Equal(
            lines.Select(line => UiText.Format(Leaflet.Labels.Helplines.Seen, Web.Formats.Dates.Write(line.SeenOn, Leaflet))),
            page.QuerySelectorAll("main .helplines small").Select(small => small.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task About_lists_every_statement_of_the_article_with_its_fate()
    {
        var page = (await site.Read("/about")).Page;

        Assert.NotEmpty(Leaflet.Article.Statements);
        foreach (var statement in Leaflet.Article.Statements)
        {
            var shown = page.GetElementById(statement.Fragment)?.TextContent;
            Assert.Contains(statement.Says, shown, StringComparison.Ordinal);
            if (statement.Fate != StatementFate.Kept)
            {
                Assert.Contains(statement.Why!, shown, StringComparison.Ordinal);
                Assert.Contains(statement.Instead ?? Leaflet.Labels.About.LeafletLeavesOut, shown, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Statements_are_below_the_words_of_the_article_whose_figures_are_not_to_be_relied_on()
    {
        var main = (await site.Read("/about")).Page.QuerySelector("main")!;
        var labels = Leaflet.Labels.About;
        var quoted = Leaflet.Article.Statements.Where(statement => statement.Quote is not null).ToList();

        Assert.Equal([StatementFate.Kept, StatementFate.Changed], quoted.Select(statement => statement.Fate));
        Assert.All(quoted, statement => Assert.Contains(
            UiText.Format(labels.Quoted, statement.Quote),
            main.QuerySelector($".quoted:has(#{statement.Fragment}) > p")!.TextContent,
            StringComparison.Ordinal));
        Assert.Equal(2, main.QuerySelectorAll("p").Count(paragraph => paragraph.TextContent == labels.QuotesUnreliable));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task A_section_that_corrects_the_article_links_to_each_correction(string id)
    {
        var section = Leaflet.Section(id)!;
        var corrected = Leaflet.Article.Statements
            .Where(statement => statement.Fate == StatementFate.Changed && statement.Section == section)
            .Select(statement => "/about#" + statement.Fragment);

        var links = (await site.Read(section.Address)).Page.QuerySelectorAll("main .corrects a").Select(link => link.GetAttribute("href"));

        Assert.Equal(corrected, links);
    }

    [Fact]
    public async Task Changes_lists_every_change_of_every_section()
    {
        var text = (await site.Read("/changes")).Page.QuerySelector("main")!.TextContent;

        Assert.All(Leaflet.Sections, section => Assert.Contains(section.NumberedTitle, text, StringComparison.Ordinal));
    }
}
