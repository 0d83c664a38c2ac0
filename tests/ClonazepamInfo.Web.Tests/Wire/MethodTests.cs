using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>What a request may be: its method with case (RFC 9110 section 9.1), its headers in any encoding, its number by the memory.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("head", "/")]
    [InlineData("get", "/stopping")]
    [InlineData("GeT", "/nothing")]
    [InlineData("head", "/qr/stopping.svg")]
    public async Task A_method_in_another_case_is_not_known_and_logs_no_error(string method, string address)
    {
        using var site = await BuiltSite.Serve([]);

        var answer = await RawRequest.Send(site.Address, $"{method} {address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        var run = await site.Stop();

        Assert.StartsWith("HTTP/1.1 405 ", answer, StringComparison.Ordinal);
        Assert.Contains("Allow: GET, HEAD", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"@l\":\"Error\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cookie: name=Ren\u00e9")]
    [InlineData("Referer: https://x.example/\u00e9")]
    [InlineData("User-Agent: T\u00e9l")]
    public async Task A_header_in_another_encoding_keeps_no_reader_out(string header)
    {
        using var site = await BuiltSite.Serve([]);

        var answer = await RawRequest.Send(site.Address, $"GET /stopping HTTP/1.1\r\nHost: x\r\n{header}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(64, 256)]
    [InlineData(256, 512)]
    [InlineData(1024, 4608)]
    [InlineData(24576, 16384)]
    public void The_connections_fit_into_the_memory(int megabytes, int connections) =>
        Assert.Equal(connections, ConnectionLimits.Connections(megabytes * 1024L * 1024));
}
