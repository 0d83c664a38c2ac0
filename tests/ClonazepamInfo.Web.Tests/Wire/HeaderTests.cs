using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The same protection on every kind of answer.</summary>
[Collection(SharedKestrel.Name)]
public sealed class HeaderTests(KestrelSite site)
{
    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/stopping", 200)]
    [InlineData("GET", "/leaflet", 200)]
    [InlineData("GET", "/site.css", 200)]
    [InlineData("GET", "/site.js", 200)]
    [InlineData("GET", "/icon.svg", 200)]
    [InlineData("GET", "/sheet/stopping.css", 200)]
    [InlineData("GET", "/robots.txt", 200)]
    [InlineData("GET", "/sitemap.xml", 200)]
    [InlineData("GET", "/feed.xml", 200)]
    [InlineData("GET", "/health/live", 200)]
    [InlineData("GET", "/health/ready", 200)]
    [InlineData("HEAD", "/stopping", 200)]
    [InlineData("GET", "/STOPPING", 308)]
    [InlineData("GET", "/indications-for-use", 308)]
    [InlineData("GET", "/%zz", 400)]
    [InlineData("GET", "/nothing", 404)]
    [InlineData("GET", "/sheet/nothing.css", 404)]
    [InlineData("POST", "/stopping", 405)]
    public async Task Every_kind_of_answer_is_protected(string method, string address, int status)
    {
        var answer = await site.Send(address, method);

        Assert.Equal(status, answer.Status);
        EveryResponse.IsProtected(answer);
    }

    [Fact]
    public async Task A_static_file_that_has_not_changed_is_not_sent_again_and_is_still_protected()
    {
        var tag = (await site.Send("/site.css")).Headers["ETag"];

        var answer = await site.SendBytes($"GET /site.css HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\nIf-None-Match: {tag}\r\n\r\n");

        Assert.Equal(304, answer.Status);
        Assert.Empty(answer.Body);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    [InlineData("identity")]
    public async Task A_stylesheet_has_bytes_in_every_encoding(string encoding)
    {
        var answer = await site.SendBytes($"GET /site.css HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\nAccept-Encoding: {encoding}\r\n\r\n");

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Body);
    }
}
