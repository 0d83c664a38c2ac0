using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

public sealed class AddressBookTests
{
    [Fact]
    public void Every_address_has_its_kind_in_reading_order()
    {
        Assert.Equal(
            [
                ("/", DestinationKind.Home),
                ("/key-facts", DestinationKind.Section),
                ("/basics", DestinationKind.Chapter),
                ("/what-it-is", DestinationKind.Section),
                ("/stopping", DestinationKind.Section),
                ("/help", DestinationKind.Chapter),
                ("/get-help", DestinationKind.Section),
                ("/helplines", DestinationKind.Section),
                ("/glossary", DestinationKind.Section),
                ("/sources", DestinationKind.Section),
                ("/leaflet", DestinationKind.WholeLeaflet),
                ("/changes", DestinationKind.Changes),
                ("/about", DestinationKind.About),
                ("/accessibility", DestinationKind.Accessibility),
                ("/handout", DestinationKind.Handout),
                ("/printed", DestinationKind.Printed),
                ("/search", DestinationKind.Search),
                ("/feed.xml", DestinationKind.Machine),
                ("/opensearch.xml", DestinationKind.Machine),
                ("/suggestions.json", DestinationKind.Machine),
                ("/robots.txt", DestinationKind.Machine),
                ("/sitemap.xml", DestinationKind.Machine),
            ],
            Book().Destinations.Select(destination => (destination.Address, destination.Kind)));
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
    public void A_page_knows_the_fragments_that_stand_on_it(string address, string fragments) =>
        Assert.Equal(fragments, string.Join(", ", Book().Find(address)!.Fragments.Order(StringComparer.Ordinal)));

    [Fact]
    public void The_whole_leaflet_has_every_fragment_of_its_sections()
    {
        var book = Book();
        var ofSections = book.Destinations.Where(destination => destination.Kind is DestinationKind.Section or DestinationKind.Chapter).SelectMany(destination => destination.Fragments);

        Assert.Subset(book.Find("/leaflet")!.Fragments.ToHashSet(StringComparer.Ordinal), ofSections.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void A_destination_is_called_by_number_and_title()
    {
        Assert.Equal("1.2 Stopping", Book().Find("/stopping")!.NumberedTitle);
        Assert.Equal("Key facts", Book().Find("/key-facts")!.NumberedTitle);
    }

    private static AddressBook Book()
    {
        using var folder = LeafletFolder.Small();
        return folder.Snapshot().Addresses;
    }
}
