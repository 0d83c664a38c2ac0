using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Errors;

/// <summary>Every error is a page that a frightened reader can use.</summary>
public sealed class ErrorPageTests(FailingSite site) : IClassFixture<FailingSite>
{
    private static readonly UiText Labels = TestLeaflet.Labels;

    private static readonly (string Method, string Address, int Status, string Title, string Text)[] Errors =
    [
        ("GET", "/nothing", 404, Labels.Errors.NotFoundTitle, Labels.Errors.NotFoundText),
        ("GET", "/%zz", 400, Labels.Errors.BadRequestTitle, Labels.Errors.BadRequestText),
        ("POST", "/stopping", 405, Labels.Errors.MethodTitle, Labels.Errors.MethodText),
        ("GET", "/" + new string('a', 9000), 414, Labels.Errors.TooLongTitle, Labels.Errors.TooLongText),
        ("GET", FailingSite.Address, 500, Labels.Errors.FaultTitle, Labels.Errors.FaultText),
    ];

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(414)]
    [InlineData(500)]
    public async Task An_error_is_a_readable_page_that_leads_to_help(int status)
    {
        var (method, address, _, title, text) = Errors.Single(error => error.Status == status);

        var answer = await site.Ask(address, method);

        Assert.Equal(status, (int)answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        Assert.Equal(title, Assert.Single(answer.Page.QuerySelectorAll("h1")).TextContent.Trim());
        Assert.Contains(text, answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(answer.Page.QuerySelector($"main a[href='{TestLeaflet.Leaflet.Emergency.Address}']"));
        EveryResponse.IsProtected(answer);
    }
}
