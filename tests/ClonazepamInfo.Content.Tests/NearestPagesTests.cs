using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>What a leaflet suggests to somebody whose address does not exist.</summary>
public sealed class NearestPagesTests
{
    private static readonly SiteMap Book = TestLeaflet.Snapshot.SiteMap;

    [Theory]
    [InlineData("/stoping", "/stopping")]
    [InlineData("/Stopping.html", "/stopping")]
    [InlineData("/withdrawal-symptom", "/withdrawal-symptoms")]
    [InlineData("/witdrawal-symptoms", "/withdrawal-symptoms")]
    [InlineData("/get-hlep-now/", "/get-help-now")]
    [InlineData("/en/alcohol", "/alcohol")]
    [InlineData("/alcahol", "/alcohol")]
    [InlineData("/pharmacological-propertys", "/what-it-is-used-for")]
    public void A_misspelt_address_finds_its_page(string wanted, string expected) =>
        Assert.Equal(expected, First(wanted));

    [Theory]
    [InlineData("/cold-turkey", "/stopping")]
    [InlineData("/too-many-tablets", "/your-dose")]
    [InlineData("/suicidal", "/helplines")]
    [InlineData("/booze", "/alcohol")]
    [InlineData("/can-i-drink-beer", "/alcohol")]
    [InlineData("/double_dose", "/your-dose")]
    public void An_everyday_word_finds_its_page(string wanted, string expected) =>
        Assert.Equal(expected, First(wanted));

    [Theory]
    [InlineData("/storing-store-store", "/storage")]
    [InlineData("/opioid-warning", "/opioids")]
    public void A_word_of_a_title_finds_its_page(string wanted, string expected) =>
        Assert.Contains(expected, Book.Nearest(wanted, "en", 5).Select(page => page.Address));

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("")]
    [InlineData("/xqzvwk")]
    [InlineData("/wp-login.php")]
    [InlineData("/....//....//")]
    [InlineData("/\u0000\u0001")]
    public void Nonsense_finds_nothing(string wanted) =>
        Assert.Empty(Book.Nearest(wanted, "en", 5));

    [Fact]
    public void An_address_as_long_as_a_page_finds_nothing() =>
        Assert.Empty(Book.Nearest("/" + new string('a', 100_000), "en", 5));

    [Fact]
    public void No_more_are_given_than_asked_for()
    {
        Assert.Equal(2, Book.Nearest("/stopping-withdrawal-storage", "en", 2).Count);
        Assert.Empty(Book.Nearest("/stopping-withdrawal-storage", "en", 0));
        Assert.Empty(Book.Nearest("/stoping", "xx", 5));
    }

    [Fact]
    public void Addresses_for_programs_are_not_suggested() =>
        Assert.DoesNotContain(Book.Nearest("/sitemap.xm", "en", 9), page => page.Kind == SitePageKind.Resource);

    private static string? First(string wanted) => Book.Nearest(wanted, "en", 3) is [var first, ..] ? first.Address : null;
}
