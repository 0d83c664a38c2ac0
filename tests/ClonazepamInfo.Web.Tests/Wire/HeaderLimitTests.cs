using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>A reader with a neighbour's cookies is served; a header block that no browser sends is not read.</summary>
[Collection(SharedKestrel.Name)]
public sealed class HeaderLimitTests(KestrelSite site)
{
    [Theory]
    [InlineData(30_000, 200)]
    [InlineData(40_000, 431)]
    public async Task Headers_may_take_32_KB(int length, int status)
    {
        var answer = await Ask($"Cookie: a={new string('b', length)}\r\n");

        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("Server", answer.Headers);
    }

    [Theory]
    [InlineData(60, 200)]
    [InlineData(70, 431)]
    public async Task There_may_be_64_of_them(int count, int status)
    {
        var answer = await Ask(string.Concat(Enumerable.Range(0, count).Select(number => $"X-{number}: a\r\n")));

        Assert.Equal(status, answer.Status);
    }

    private Task<RawAnswer> Ask(string headers) =>
        site.SendBytes($"GET /stopping HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\n{headers}\r\n");
}
