using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

public sealed class SiteMapTests
{
    [Fact]
    public void Every_address_has_its_kind_in_reading_order()
    {
        Assert.Equal(
            [
                ("/", SitePageKind.Home),
                ("/key-facts", SitePageKind.Section),
                ("/basics", SitePageKind.Chapter),
                ("/what-it-is", SitePageKind.Section),
                ("/stopping", SitePageKind.Section),
                ("/help", SitePageKind.Chapter),
                ("/get-help", SitePageKind.Section),
                ("/helplines", SitePageKind.Section),
                ("/glossary", SitePageKind.Section),
                ("/sources", SitePageKind.Section),
                ("/leaflet", SitePageKind.WholeLeaflet),
                ("/handout", SitePageKind.Own),
                ("/printed", SitePageKind.Own),
                ("/changes", SitePageKind.Own),
                ("/about", SitePageKind.Own),
                ("/search", SitePageKind.Own),
                ("/feed.xml", SitePageKind.Resource),
                ("/opensearch.xml", SitePageKind.Resource),
                ("/suggestions.json", SitePageKind.Resource),
                ("/robots.txt", SitePageKind.Resource),
                ("/sitemap.xml", SitePageKind.Resource),
            ],
            Book().Pages.Select(page => (page.Address, page.Kind)));
    }

    [Theory]
    [InlineData("/coming-off", "/stopping")]
    [InlineData("/old-page", "/stopping")]
    [InlineData("/stopping", null)]
    [InlineData("/nothing", null)]
    public void Aliases_and_old_addresses_lead_to_where_the_page_is(string from, string? to) =>
        Assert.Equal(to, Book().Redirect(from));

    [Fact]
    public void An_alias_is_no_page() => Assert.Null(Book().Find("/coming-off"));

    [Theory]
    [InlineData("/what-it-is", "what-it-is, what-who")]
    [InlineData("/basics", "basics, stopping, what-it-is, what-who")]
    [InlineData("/", "key-facts")]
    [InlineData("/about", "about-privacy, statement-s01, statement-s02, statement-s03")]
    [InlineData("/glossary", "glossary, term-benzodiazepine, term-seizure, term-tapering")]
    [InlineData("/helplines", "country-gb, country-ie, helplines")]
    [InlineData("/sources", "source-app, source-guide, source-hearsay, source-label, sources")]
    public void A_page_knows_its_fragments(string address, string fragments) =>
        Assert.Equal(fragments, string.Join(", ", Book().Find(address)!.Fragments.Order(StringComparer.Ordinal)));

    [Fact]
    public void The_whole_leaflet_has_every_fragment_of_its_sections()
    {
        var book = Book();
        var ofSections = book.Pages
            .Where(page => page.Kind is SitePageKind.Section or SitePageKind.Chapter)
            .SelectMany(page => page.Fragments);

        Assert.Subset(book.Find("/leaflet")!.Fragments.ToHashSet(StringComparer.Ordinal), ofSections.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_destination_is_called_by_number_and_title()
    {
        Assert.Equal("1.2 Stopping", Book().Find("/stopping")!.NumberedTitle);
        Assert.Equal("Key facts", Book().Find("/key-facts")!.NumberedTitle);
    }

    private static SiteMap Book()
    {
        using var folder = LeafletFolder.Small();
        return folder.Snapshot().SiteMap;
    }
}
