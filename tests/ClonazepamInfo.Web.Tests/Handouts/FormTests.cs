using System.Net;
using AngleSharp.Html.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>A clinician makes a handout from a form that works without script.</summary>
[Collection(SharedSite.Name)]
public sealed class FormTests(LeafletSite site)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    public static TheoryData<string> Choices =>
    [
        "/handout?s=key-facts",
        "/handout?s=stopping&s=withdrawal-symptoms",
        "/handout?s=stopping&size=large",
        "/handout?s=stopping&country=gb",
        "/handout?s=key-facts&notes=6",
        "/handout?s=opioids&s=stopping&size=large&country=us&notes=40",
        "/handout?s=leaflet&size=large",
    ];

    [Fact]
    public async Task The_form_has_a_fieldset_for_each_chapter_with_its_sections()
    {
        var page = (await site.Read("/handout")).Page;

        var fieldsets = page
            .QuerySelectorAll("form fieldset")
            .Where(fieldset => fieldset.QuerySelector("input[type=checkbox]") is not null)
            .ToList();
        Assert.Equal(
            Leaflet.Chapters.Select(chapter => chapter.NumberedTitle),
            fieldsets.Select(fieldset => fieldset.QuerySelector("legend")!.TextContent));
        Assert.Equal(
            Leaflet.Chapters.Select(chapter => chapter.Sections.Select(section => section.Id)),
            fieldsets.Select(fieldset => fieldset.QuerySelectorAll("input[type=checkbox]").Select(box => box.GetAttribute("value")!)));
        Assert.All(page.QuerySelectorAll("form input:not([type=hidden]), form select"), control =>
            Assert.NotEmpty(((IHtmlElement)control).Closest("label")?.TextContent
                ?? page.QuerySelector($"label[for='{control.Id}']")!.TextContent));
    }

    [Fact]
    public async Task The_key_facts_are_ticked_fixed_and_sent()
    {
        var answer = await site.Read("/handout");

        Assert.All(Leaflet.KeyFacts, section =>
        {
            var box = (IHtmlInputElement)answer.Page.QuerySelector($"input[type=checkbox][value='{section.Id}']")!;
            Assert.True(box.IsChecked && box.IsDisabled);
            Assert.Contains($"s={section.Id}&", FilledForm.Submit(answer), StringComparison.Ordinal);
        });
        Assert.Empty(FilledForm.Ticked(answer));
        Assert.Equal(HttpStatusCode.OK, (await site.Ask(FilledForm.Submit(answer))).Status);
    }

    [Fact]
    public async Task Each_ready_made_handout_is_a_link_in_both_sizes_under_its_name()
    {
        var page = (await site.Read("/handout")).Page;

        Assert.NotEmpty(Leaflet.Handouts);
        var links = page.QuerySelectorAll(".ready a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(2 * Leaflet.Handouts.Count, links.Count);
        foreach (var (address, place) in links.Select((address, place) => (address, place)))
        {
            var answer = await site.Read(address);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(Leaflet.Handouts[place / 2].Title, answer.Page.QuerySelector("article h1")!.TextContent);
            Assert.Equal(place % 2 == 1, answer.Page.QuerySelector("article.large") is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Change_leads_to_the_form_filled_in_and_sending_that_gives_the_same_handout(string address)
    {
        var sheet = await site.Ask(address);
        var change = sheet.Page
            .QuerySelectorAll(".preview a")
            .Single(link => link.TextContent == Leaflet.Labels.Handout.Change)
            .GetAttribute("href")!;

        var form = await site.Ask(change);
        var again = await site.Ask(FilledForm.Submit(form));

        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.NotNull(form.Page.QuerySelector("form"));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(sheet.Text, again.Text);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task A_handouts_own_address_gives_the_same_handout(string address)
    {
        var sheet = await site.Ask(address);
        var own = sheet.Page.QuerySelector("#page-handout-address")!.GetAttribute("value")!;

        Assert.Equal(LeafletSite.PublicUrl + address, own);
        Assert.Equal(sheet.Text, (await site.Ask(own[LeafletSite.PublicUrl.Length..])).Text);
    }
}
