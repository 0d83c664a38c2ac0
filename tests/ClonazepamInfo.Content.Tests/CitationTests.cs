namespace ClonazepamInfo.Content.Tests;

public sealed class CitationTests
{
    private const string Section = "en/10-basics/10-what-it-is.md";

    [Fact]
    public void Sources_are_numbered_in_the_order_of_their_list()
    {
        using var folder = LeafletFolder.Small();

        Assert.Equal(
            [("label", 1), ("guide", 2), ("hearsay", 3), ("app", 4)],
            folder.Snapshot().Sources.Select(source => (source.Key, source.Number)));
    }

    [Fact]
    public void A_citation_is_a_number_that_leads_to_its_source()
    {
        Assert.Contains(
            "less likely.<sup class=\"citation\">[<a href=\"/sources#source-label\" aria-label=\"Source 1\">1</a>, <a "
            + "href=\"/sources#source-guide\" aria-label=\"Source 2\">2</a>]</sup></p>",
            Html("", "what-it-is"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_one_citation_are_in_order() =>
        Assert.Matches(
            "Text\\..*>1</a>.*>2</a>.*>3</a>\\]</sup></p>", Html("\nText. [@hearsay; @guide; @label]\n", "what-it-is"));

    [Fact]
    public void A_source_that_waits_to_be_confirmed_is_a_number_like_any_other() =>
        Assert.Contains("<a href=\"/sources#source-hearsay\" aria-label=\"Source 3\">3</a>", Html("", "stopping"), StringComparison.Ordinal);

    [Fact]
    public void The_mark_for_no_claim_is_not_shown() =>
        Assert.Equal("<p>Call the number of your country.</p>", Html("", "helplines"));

    [Fact]
    public void Sources_that_every_item_of_a_list_cites_are_shown_once_below_it() =>
        Assert.Matches(
            "^Call an ambulance\n<ul>\n<li>A .*fit.* lasts five minutes\\. ?</li>\n<li>It is hard to breathe\\. "
            + "?</li>\n</ul>\n<p class=\"list-sources\">Where this list comes from: ?<sup class=\"citation\">\\[<a [^>]*>1</a>\\]</sup></p>$",
            Html("", "get-help"));

    [Fact]
    public void Sources_that_every_item_of_a_list_cites_are_shown_once_after_the_words_that_introduce_it() =>
        Assert.Matches(
            "<p>It is for:<sup class=\"citation\">\\[<a [^>]*>2</a>\\]</sup></p>\n<ul>\n<li>Adults\\. ?</li>\n<li>Others\\. ?</li>\n</ul>",
            Html("\nIt is for:\n\n- Adults. [@guide]\n- Others. [@guide]\n", "what-it-is"));

    [Fact]
    public void Items_of_different_sources_keep_their_own() =>
        Assert.Matches(
            "<li>Lower the dose .*>2</a>\\]</sup></li>\n<li>Ask how you feel\\.<sup class=\"citation\">.*3</a>\\]</sup></li>",
            Html("", "stopping"));

    [Fact]
    public void A_list_of_one_item_keeps_its_source() =>
        Assert.Contains("<li>Adults.<sup class=\"citation\">", Html("\n- Adults. [@guide]\n", "what-it-is"), StringComparison.Ordinal);

    [Fact]
    public void An_item_with_a_citation_in_its_middle_keeps_it() =>
        Assert.Contains(
            "<li>Adults.<sup class=\"citation\">",
            Html("\n- Adults. [@guide] And more. [@guide]\n- Others. [@guide]\n", "what-it-is"),
            StringComparison.Ordinal);

    [Fact]
    public void A_section_and_the_page_about_the_leaflet_know_what_they_cite_in_order()
    {
        using var folder = LeafletFolder.Small()
            .Replace("sources.yml", "what-it-is]", "what-it-is, about]")
            .Append("en/about.md", "\nText. [@hearsay; @guide]\n");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(["label", "guide", "hearsay"], leaflet.Section("stopping")!.Sources.Select(source => source.Key));
        Assert.Empty(leaflet.Section("helplines")!.Sources);
        Assert.Equal(["guide", "hearsay"], leaflet.About.Sources.Select(source => source.Key));
    }

    [Fact]
    public void Helplines_statements_and_missing_subjects_know_their_sources()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal("app", Assert.Single(leaflet.Countries[0].Lines[1].Sources).Key);
        Assert.Equal("guide", Assert.Single(leaflet.Article.Statements[1].Sources).Key);
        Assert.Empty(leaflet.Article.Statements[2].Sources);
        Assert.Equal("label", Assert.Single(leaflet.Article.Missing[0].Sources).Key);
    }

    private static string Html(string added, string section)
    {
        using var folder = LeafletFolder.Small().Append(Section, added);
        return folder.Snapshot().Default.Section(section)!.Body.Html();
    }
}
