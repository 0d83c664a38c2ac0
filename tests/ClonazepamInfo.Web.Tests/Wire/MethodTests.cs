using System.Net;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The site is read and nothing else.</summary>
[Collection(SharedKestrel.Name)]
public sealed class MethodTests(KestrelSite site)
{
    private static readonly string[] Addresses =
        ["/", "/stopping", "/STOPPING", SiteFile.Script.Address, "/robots.txt", "/feed.xml", "/health/live", "/nothing"];

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("CONNECT")]
    [InlineData("PROPFIND")]
    [InlineData("FOO")]
    public async Task A_method_other_than_GET_and_HEAD_is_refused_with_a_page(string method)
    {
        foreach (var address in Addresses)
        {
            var answer = await site.Send(address, method);

            Assert.Equal(405, answer.Status);
            Assert.Equal("GET, HEAD", answer.Headers["Allow"]);
            Assert.Contains(RepositoryContent.Labels.Errors.MethodTitle, answer.Body, StringComparison.Ordinal);
            EveryResponse.IsProtected(answer);
        }
    }

    [Fact]
    public async Task A_form_that_is_sent_is_refused_and_not_repeated()
    {
        using var client = site.CreateClient();
        using var form = new FormUrlEncodedContent([new("q", "what-a-patient-typed")]);

        using var response = await client.PostAsync(new Uri("/stopping", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain("what-a-patient-typed", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/stopping", 200)]
    [InlineData("/robots.txt", 200)]
    [InlineData("/sitemap.xml", 200)]
    [InlineData("/feed.xml", 200)]
    [InlineData("/health/live", 200)]
    [InlineData("/STOPPING", 308)]
    [InlineData("/nothing", 404)]
    [InlineData("/%zz", 400)]
    public async Task HEAD_answers_as_GET_does_without_a_body(string address, int status)
    {
        var head = await site.Send(address, "HEAD");
        var get = await site.Send(address);

        Assert.Equal(status, head.Status);
        Assert.Equal(status, get.Status);
        Assert.Empty(head.Body);
        Assert.Equal(get.Headers.GetValueOrDefault("Content-Type"), head.Headers.GetValueOrDefault("Content-Type"));
        EveryResponse.IsProtected(head);
    }
}
