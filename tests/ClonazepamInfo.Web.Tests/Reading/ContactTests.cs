using AngleSharp.Dom;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>Every page names its publisher, and says to whom a reader tells of a mistake.</summary>
public sealed class ContactTests : IDisposable
{
    private const string Contact = "contact: { email: editors@example.org, post: \"Example Press, Moon Street, Exampleton\" }\n";

    private readonly ContentCopy _content = new();

    [Fact]
    public async Task A_message_names_the_page_and_its_version()
    {
        await using var site = new OtherContentSite(_content);
        var section = TestLeaflet.Leaflet.Section("stopping")!;

        var contact = Of((await site.Ask("/stopping")).Page);

        Assert.Contains("Example Press", contact.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "mailto:editors@example.org?subject=" + Uri.EscapeDataString($"{section.NumberedTitle}, version {section.Fingerprint}"),
            contact.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(
            ": editors@example.org. Example Press, Moon Street, Exampleton", contact.QuerySelector(".paper")!.TextContent);
    }

    [Theory]
    [InlineData("/search?q=secret+words")]
    [InlineData("/secret-words")]
    [InlineData("/handout?s=secret-words")]
    public async Task A_message_does_not_hold_what_the_reader_typed(string address)
    {
        await using var site = new OtherContentSite(_content);

        var link = Of((await site.Ask(address)).Page).QuerySelector("a")!.GetAttribute("href")!;

        Assert.StartsWith("mailto:editors@example.org?subject=", link, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", link, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_postal_address_alone_is_shown_on_the_screen_too()
    {
        _content.Replace("leaflet.yml", "email: editors@example.org, ", "");
        await using var site = new OtherContentSite(_content);

        var contact = Of((await site.Ask("/stopping")).Page);

        Assert.Empty(contact.QuerySelectorAll("a, .paper"));
        Assert.Contains("Tell us of a mistake: Example Press, Moon Street, Exampleton", Words(contact), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stopping")]
    [InlineData("/get-help-now")]
    [InlineData("/handout?s=stopping")]
    [InlineData("/search?q=stopping")]
    [InlineData("/no-such-page")]
    public async Task Without_a_contact_a_page_says_so_and_what_to_do_instead(string address)
    {
        _content.Replace("leaflet.yml", Contact, "");
        await using var site = new OtherContentSite(_content);

        var contact = Of((await site.Ask(address)).Page);

        Assert.Equal($"Published by Example Press. {TestLeaflet.Labels.Layout.ContactNone}", Words(contact));
        Assert.Empty(contact.QuerySelectorAll("a"));
    }

    public void Dispose() => _content.Dispose();

    private static IElement Of(IParentNode page) => page.QuerySelector(".site-footer .contact")!;

    private static string Words(INode node) =>
        string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
