using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The Host of a request is whatever a client wrote, and is not repeated.</summary>
[Collection(SharedKestrel.Name)]
public sealed class HostTests(KestrelSite site)
{
    private static readonly string[] Addresses =
        ["/", "/stopping", "/STOPPING", "/leaflet", "/changes", "/robots.txt", "/sitemap.xml", "/feed.xml", "/nothing"];

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:99")]
    [InlineData("EVIL.example")]
    [InlineData("[::1]")]
    [InlineData("127.0.0.1")]
    public async Task No_answer_repeats_the_host(string host)
    {
        foreach (var address in Addresses)
        {
            var answer = await site.Send(address, host: host);

            Assert.Contains(answer.Status, (int[])[200, 308, 404]);
            Assert.DoesNotContain(host, answer.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(answer.Headers, header => header.Value.Contains(host, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("../x")]
    [InlineData("<script>")]
    [InlineData("a/b")]
    [InlineData("é")]
    public async Task A_host_that_is_none_is_refused(string host)
    {
        var answer = await site.Send("/stopping", host: host);

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("Server", answer.Headers);
    }
}
