using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Addresses that no page has, and that a careful client would not send.</summary>
[Collection(SharedKestrel.Name)]
public sealed class OddTargetTests(KestrelSite site)
{
    [Theory]
    [InlineData("/%zz")]
    [InlineData("/%")]
    [InlineData("/%1")]
    [InlineData("/%ff")]
    [InlineData("/%c3")]
    [InlineData("/%c0%af")]
    [InlineData("/%2f")]
    [InlineData("/%2Fstopping")]
    [InlineData("/stopping%2f")]
    [InlineData("/%5c")]
    [InlineData("/\\evil")]
    [InlineData("/%0a")]
    [InlineData("/%7f")]
    [InlineData("/%252f")]
    [InlineData("/stopping%3f%zz")]
    public async Task An_address_that_cannot_be_read_is_refused_with_a_page(string target)
    {
        var answer = await site.Send(target);

        Assert.Equal(400, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Errors.BadRequestTitle, answer.Body, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData("/%c3%a9")]
    [InlineData("/%e2%80%8b")]
    [InlineData("/%c4%b0ndications-for-use")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/stopping/%2e%2e/nothing")]
    [InlineData("/stopping;a=b")]
    [InlineData("//stopping")]
    [InlineData("/.env")]
    public async Task An_address_that_is_only_unusual_is_not_found(string target)
    {
        var answer = await site.Send(target);

        Assert.Equal(404, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Errors.NotFoundTitle, answer.Body, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData("/stopping?x=%00")]
    [InlineData("/stopping?x=%zz&&&=;")]
    [InlineData("/stopping?")]
    [InlineData("/./stopping")]
    [InlineData("/alcohol/../stopping")]
    [InlineData("/st%6Fpping")]
    public async Task What_does_not_change_the_address_does_not_matter(string target)
    {
        var answer = await site.Send(target);

        Assert.Equal(200, answer.Status);
        Assert.Contains($"href=\"{LeafletSite.PublicUrl}/stopping\"", answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/%00")]
    [InlineData("/stopping%00.css")]
    [InlineData("/a b")]
    [InlineData("/é")]
    [InlineData("http://evil.example/stopping")]
    public async Task What_is_not_HTTP_is_refused_by_the_server_with_the_emergency_numbers(string target)
    {
        var answer = await site.Send(target);

        Assert.Equal(400, answer.Status);
        Assert.Contains("tel:", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Server", answer.Headers);
    }

    [Theory]
    [InlineData("\u0016\u0003\u0001\u0000\u0005hello\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET\r\n\r\n")]
    public async Task Bytes_that_are_no_request_are_refused(string bytes)
    {
        var answer = await site.SendBytes(bytes);

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain("Server", answer.Headers);
    }
}
