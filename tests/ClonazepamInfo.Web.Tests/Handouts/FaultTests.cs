using System.Net;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>What cannot be understood of a choice is named, and the rest of it kept.</summary>
[Collection(SharedSite.Name)]
public sealed class FaultTests(LeafletSite site)
{
    private static readonly UiText Labels = TestLeaflet.Labels;

    [Theory]
    [InlineData("s=stoping", "section", "stoping", "Stopping safely")]
    [InlineData("s=withdrawl", "section", "withdrawl", "Withdrawal symptoms")]
    [InlineData("s=xqzzvk", "section", "xqzzvk", "")]
    [InlineData("s=about", "section", "about", "")]
    [InlineData("s=stopping&size=huge", "size", "huge", "")]
    [InlineData("s=stopping&size=large&size=normal", "size", "normal", "")]
    [InlineData("s=stopping&country=xx", "country", "xx", "gb")]
    [InlineData("s=stopping&country=gb&country=us", "country", "us", "")]
    [InlineData("s=stopping&notes=41", "notes", "41", "40")]
    [InlineData("s=stopping&notes=-1", "notes", "-1", "40")]
    [InlineData("s=stopping&notes=six", "notes", "six", "")]
    [InlineData("s=stopping&notes=99999999999999999999", "notes", "99999999999999999999", "")]
    [InlineData("size=huge", "size", "huge", "")]
    public async Task A_value_that_is_not_understood_is_named_with_what_is_near(string query, string field, string named, string near)
    {
        var answer = await site.Ask("/handout?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Labels.QueryFaults.Title, answer.Page.QuerySelector("main h1")!.TextContent);
        var fault = answer.Page.GetElementById("page-fault-" + field)!.TextContent;
        Assert.Contains(named, fault, StringComparison.Ordinal);
        Assert.Contains(near, fault, StringComparison.Ordinal);
        Assert.Null(answer.Page.QuerySelector("article.sheet"));
        Assert.NotNull(answer.Page.QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("s=stopping&amp;s=opioids&amp;size=large&amp;country=gb")]
    [InlineData("s=stopping&amp;amp;s=opioids&AMP;size=large&amp%3Bcountry=gb")]
    [InlineData("?s=stopping&+s=opioids&size=large&country=gb&utm_source=mail&fbclid=x")]
    public async Task An_address_that_other_programs_mangled_is_read_as_it_was_meant(string query) =>
        Assert.Equal(
            (await site.Ask("/handout?s=stopping&s=opioids&size=large&country=gb")).Text,
            (await site.Ask("/handout?" + query)).Text);

    [Theory]
    [InlineData("/handout?s=stopping&section=opioids", "section=opioids")]
    [InlineData("/handout?s=stopping&print=large", "print=large")]
    [InlineData("/printed?s=stopping.00000000&part=opioids.00000000", "part=opioids.00000000")]
    [InlineData("/handout?s=stopping&s%3Dopioids", "s=opioids")]
    [InlineData("/handout?s=stopping&opioids", "“opioids”")]
    [InlineData("/handout?s%3Dstopping%26s=opioids", "s=stopping&s=opioids")]
    [InlineData("/handout?s%3Dstopping%26s%3Dopioids", "s=stopping&s=opioids")]
    [InlineData("/printed?s=stopping.00000000&s%3Dopioids.00000000", "s=opioids.00000000")]
    public async Task A_value_without_its_parameter_is_named_and_not_left_out_silently(string address, string named)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(named, answer.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_the_choice_is_kept_and_can_be_sent()
    {
        var answer = await site.Ask("/handout?s=opioids&s=stoping&s=indications-for-use&size=large&country=gb&notes=6");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(["what-it-is-used-for", "opioids"], FilledForm.Ticked(answer));
        var again = await site.Ask(FilledForm.Submit(answer));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal((await site.Ask("/handout?s=what-it-is-used-for&s=opioids&size=large&country=gb&notes=6")).Text, again.Text);
    }

    [Theory]
    [InlineData("/handout?s=stoping&size=huge&country=xx&notes=41", "section size country notes")]
    [InlineData("/handout?s=stopping&notes=41", "notes")]
    [InlineData("/printed?version=12", "version")]
    [InlineData("/printed?s=stopping", "")]
    [InlineData("/printed?on=never", "")]
    public async Task A_fault_is_tied_to_its_field_and_no_field_is_tied_to_nothing(string address, string fields)
    {
        var page = (await site.Ask(address)).Page;

        var described = page
            .QuerySelectorAll("[aria-describedby]")
            .SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(described, id => Assert.NotNull(page.GetElementById(id)));
        Assert.All(fields.Split(' ', StringSplitOptions.RemoveEmptyEntries), field => Assert.Contains("page-fault-" + field, described));
        Assert.Equal(
            fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(["country", "notes", "version"]),
            page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public async Task Of_hundreds_that_do_not_exist_ten_are_named_and_the_rest_counted()
    {
        var answer = await site.Ask("/handout?" + string.Join('&', Enumerable.Range(0, 300).Select(number => $"s=nothing-{number}")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        var fault = answer.Page.GetElementById("page-fault-section")!;
        Assert.Equal(11, fault.QuerySelectorAll(".fault").Length);
        Assert.Contains(UiText.Format(Labels.QueryFaults.More, 290), fault.TextContent, StringComparison.Ordinal);
    }
}
