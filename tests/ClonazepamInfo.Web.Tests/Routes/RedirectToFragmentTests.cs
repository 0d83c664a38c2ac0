using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Routes;

/// <summary>An old address may lead into a page.</summary>
public sealed class RedirectToFragmentTests : IDisposable
{
    private readonly ContentCopy _content = new ContentCopy()
        .Append("redirects.yml", "/how-to-stop: /stopping#stopping-plan\n")
        .Append("published-urls.txt", "/how-to-stop\n");

    [Fact]
    public async Task The_query_comes_before_the_fragment()
    {
        await using var site = new OtherContentSite(_content);

        var answer = await site.Ask("/How-To-Stop/?from=a-letter");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal("/stopping?from=a-letter#stopping-plan", answer.Location);
    }

    public void Dispose() => _content.Dispose();
}
