using System.Globalization;
using System.Xml.Linq;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>The Atom feed (RFC 4287) of what changed.</summary>
public sealed class ChangeFeedTests(ChangedSite site) : IClassFixture<ChangedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_says_what_it_is_and_where()
    {
        var feed = await Feed();

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Equal($"{LeafletSite.PublicUrl}/feed.xml", feed.Element(Atom + "id")?.Value);
        Assert.Equal("2099-01-02T00:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.Equal($"{LeafletSite.PublicUrl}/feed.xml", Link(feed, "self"));
        Assert.Equal($"{LeafletSite.PublicUrl}/changes", Link(feed, "alternate"));
    }

    [Fact]
    public async Task Every_entry_is_whole_and_has_an_id_of_its_own()
    {
        var entries = (await Feed()).Elements(Atom + "entry").ToList();

        foreach (var name in new[] { "id", "title", "updated", "summary" })
        {
            Assert.All(entries, entry => Assert.False(string.IsNullOrWhiteSpace(entry.Element(Atom + name)?.Value)));
        }

        var ids = entries.Select(entry => entry.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute)));
    }

    [Fact]
    public async Task The_newest_change_comes_first_and_among_those_of_a_day_what_concerns_safety()
    {
        var entries = (await Feed()).Elements(Atom + "entry").ToList();

        var days = entries
            .Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(
            ["A new warning.", "Second <of> that & day.", "First of that day."],
            entries.Take(3).Select(entry => entry.Element(Atom + "summary")!.Value));
    }

    [Fact]
    public async Task Safety_changes_are_marked_and_no_others()
    {
        var mark = TestLeaflet.Labels.Changes.SafetyChange;
        var entries = (await Feed()).Elements(Atom + "entry").ToList();

        Assert.StartsWith(mark + ": ", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.All(entries.Skip(1), entry => Assert.DoesNotContain(mark, entry.Element(Atom + "title")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_keeps_its_id_when_another_follows_it()
    {
        await using var before = new LeafletSite();
        var old = XDocument.Parse((await before.Ask("/feed.xml")).Text).Root!.Elements(Atom + "entry").Select(Id).ToList();

        var now = (await Feed()).Elements(Atom + "entry").Select(Id).ToList();

        Assert.NotEmpty(old);
        Assert.All(old, id => Assert.Contains(id, now));
    }

    [Fact]
    public async Task Readers_of_the_page_see_the_same_mark_and_find_the_feed()
    {
        var page = (await site.Read("/changes")).Page;

        Assert.Contains(page.QuerySelectorAll("main li"), item =>
            item.TextContent.Contains(TestLeaflet.Labels.Changes.SafetyChange, StringComparison.Ordinal)
                && item.TextContent.Contains("A new warning.", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("main a[href='/feed.xml']"));
        Assert.Equal("/feed.xml", page.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"));
    }

    private static string Id(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static string? Link(XElement feed, string rel) =>
        feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == rel).Attribute("href")?.Value;

    private async Task<XElement> Feed() => XDocument.Parse((await site.Read("/feed.xml")).Text).Root!;
}
