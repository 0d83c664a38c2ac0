using AngleSharp.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>Boxes show the numbers to call, those of the reader's country first where it is known.</summary>
[Collection(SharedSite.Name)]
public sealed class NumbersToCallTests(LeafletSite shared) : IDisposable
{
    private static readonly Leaflet Leaflet = TestLeaflet.Leaflet;

    private readonly ContentCopy _content = new();

    [Fact]
    public async Task An_urgent_box_shows_the_numbers_for_help_on_the_same_day_by_country()
    {
        var numbers = (await shared.Read("/opioids")).Page.QuerySelector("main .box.urgent .numbers")!;

        Assert.Equal(["111 United Kingdom"], Shown(numbers));
        Assert.Equal(Leaflet.Labels.Helplines.Purposes[HelplinePurpose.UrgentAdvice], numbers.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Without_such_numbers_an_urgent_box_shows_none()
    {
        _content.Replace("en/helplines.yml", "for: urgent-advice", "for: crisis").Replace("en/labels.yml", "    urgent-advice: Urgent medical advice\n", "");
        await using var site = new OtherContentSite(_content);

        Assert.Empty((await site.Ask("/opioids")).Page.QuerySelectorAll("main .box.urgent .numbers"));
    }

    [Fact]
    public async Task Get_help_now_begins_with_the_numbers_and_other_sections_with_what_is_wrong()
    {
        var help = (await shared.Read(Leaflet.Emergency.Address)).Page.QuerySelector("main .box.emergency")!;
        var other = (await shared.Read("/key-facts")).Page.QuerySelector("main .box.emergency")!;

        Assert.Equal("numbers", help.Children[1].ClassName);
        Assert.Equal("numbers", other.LastElementChild!.ClassName);
    }

    [Fact]
    public async Task A_country_is_chosen_on_get_help_now_by_a_link_to_the_page_itself()
    {
        var page = (await shared.Read(Leaflet.Emergency.Address)).Page;

        var links = page.QuerySelectorAll("main .country-choice a");
        Assert.Equal(Leaflet.Countries.Select(country => country.Name), links.Select(link => link.TextContent));
        Assert.All(links, link => Assert.Equal("#" + link.Id, link.GetAttribute("href")));
        Assert.Equal(
            Leaflet.EmergencyNumbers.Select(number => string.Join(' ', number.Countries.Select(country => country.Id))),
            page.QuerySelectorAll("main .box.emergency .numbers li").Select(line => line.GetAttribute("data-in")));
    }

    [Theory]
    [InlineData("/get-help-now", "main .box.emergency .numbers")]
    [InlineData("/key-facts", "main .box.emergency .numbers")]
    [InlineData("/search?q=want+to+die", "main .box.emergency .numbers")]
    [InlineData("/nowhere", "main .numbers")]
    public async Task The_numbers_of_the_country_that_the_site_is_for_come_first_on_every_page(string address, string list)
    {
        _content.Append("leaflet.yml", "home: ie\n");
        await using var site = new OtherContentSite(_content);

        var numbers = (await site.Ask(address)).Page.QuerySelector(list)!;

        Assert.Equal(["112 Ireland", "999 Ireland", "911 United States", "999 United Kingdom"], Shown(numbers));
        Assert.Equal(["112 Ireland", "999 Ireland"], numbers.QuerySelectorAll(".home").Select(line => line.TextContent));
    }

    [Fact]
    public async Task The_list_of_helplines_and_handouts_begin_with_the_country_that_the_site_is_for()
    {
        _content.Append("leaflet.yml", "home: ie\n");
        await using var site = new OtherContentSite(_content);

        var titles = (await site.Ask("/helplines")).Page.QuerySelectorAll("main h2[id^='country-']").Select(title => title.TextContent);
        var form = (await site.Ask("/handout")).Page;

        Assert.Equal(["Ireland", "United States", "United Kingdom"], titles);
        Assert.Equal("ie", form.QuerySelector("#page-country option[selected]")!.GetAttribute("value"));
        Assert.All(
            form.QuerySelectorAll(".ready a"), link => Assert.Contains("country=ie", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Null((await site.Ask("/handout?s=stopping&change=1")).Page.QuerySelector("#page-country option[selected][value='ie']"));
    }

    [Fact]
    public async Task A_handout_for_a_country_lists_its_helplines_first()
    {
        var sheet = (await shared.Ask("/handout?s=helplines&country=ie")).Page;

        Assert.Equal(
            ["Ireland", "United States", "United Kingdom"],
            sheet.QuerySelectorAll("article h3[id^='country-']").Select(title => title.TextContent));
    }

    private static IEnumerable<string> Shown(IElement numbers) => numbers.QuerySelectorAll("li").Select(line => line.TextContent);

    public void Dispose() => _content.Dispose();
}
