using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Errors;

/// <summary>An address that does not exist is answered with the nearest that do.</summary>
[Collection(SharedSite.Name)]
public sealed class NotFoundTests(LeafletSite site)
{
    [Theory]
    [InlineData("/withdrawl", "/withdrawal-symptoms")]
    [InlineData("/withdrawal", "/withdrawal-symptoms")]
    [InlineData("/withdrawal_symptoms", "/withdrawal-symptoms")]
    [InlineData("/booze", "/alcohol")]
    [InlineData("/coming-off", "/stopping")]
    [InlineData("/stoping", "/stopping")]
    [InlineData("/help", "/get-help-now")]
    [InlineData("/old/site/stopping", "/stopping")]
    [InlineData("/indications-for-uses", "/what-it-is-used-for")]
    public async Task The_page_that_was_meant_is_suggested_first(string asked, string meant)
    {
        var answer = await site.Ask(asked);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(meant, Suggestions(answer).First());
    }

    [Theory]
    [InlineData("/xqzzvk")]
    [InlineData("/12345678901234567890")]
    [InlineData("/.env")]
    public async Task Nonsense_has_no_suggestions(string asked)
    {
        var answer = await site.Ask(asked);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(Suggestions(answer));
        Assert.DoesNotContain(TestLeaflet.Labels.Errors.NotFoundNearest, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_helps_on_and_is_not_for_search_engines()
    {
        var answer = await site.Ask("/xqzzvk");

        Assert.Contains(
            TestLeaflet.Labels.Errors.NotFoundTitle,
            answer.Page.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal);
        Assert.NotNull(answer.Page.QuerySelector($"main a[href='{TestLeaflet.Leaflet.Emergency.Address}']"));
        Assert.All(TestLeaflet.Leaflet.EmergencyNumbers, number =>
            Assert.NotNull(answer.Page.QuerySelector($"main a[href='tel:{number.Call}']")));
        Assert.Equal("noindex", answer.Page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(answer.Page.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task What_was_asked_for_is_not_repeated_on_the_page()
    {
        var answer = await site.Ask("/what-a-patient-typed%3Cscript%3E?and=this-too");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.DoesNotContain("what-a-patient-typed", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("this-too", answer.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Suggestions(Answer answer) =>
        answer.Page.QuerySelectorAll("main ul.nearest a").Select(link => link.GetAttribute("href"));
}
