using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>A forwarded scheme is believed from a configured proxy only, and no other forwarded header is believed.</summary>
public sealed class ForwardedSchemeTests
{
    private const string Header = "Strict-Transport-Security";

    private static readonly string[] Addresses = ["/stopping", "/STOPPING", "/nothing", "/robots.txt"];

    [Theory]
    [InlineData("Proxy:Trusted", "127.0.0.1")]
    [InlineData("Proxy:Trusted", "127.0.0.0/8")]
    [InlineData("Proxy:Trusted", "10.0.0.7, 127.0.0.1,2001:db8::/32")]
    [InlineData("Proxy:Trusted:0", "127.0.0.1")]
    public async Task Behind_a_configured_proxy_a_request_over_https_gets_strict_transport_security(string setting, string trusted)
    {
        await using var site = KestrelSite.With((setting, trusted));

        foreach (var address in Addresses)
        {
            Assert.StartsWith("max-age=", (await Ask(site, address, "https")).Headers.GetValueOrDefault(Header), StringComparison.Ordinal);
            Assert.DoesNotContain(Header, (await Ask(site, address, "http")).Headers);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.7")]
    [InlineData("10.0.0.0/8,2001:db8::/32")]
    public async Task A_header_from_anybody_else_is_ignored(string trusted)
    {
        await using var site = KestrelSite.With(("Proxy:Trusted", trusted));

        foreach (var address in Addresses)
        {
            Assert.DoesNotContain(Header, (await Ask(site, address, "https")).Headers);
        }
    }

    [Fact]
    public async Task Not_even_a_configured_proxy_says_what_the_site_is_called()
    {
        await using var site = KestrelSite.With(("Proxy:Trusted", "127.0.0.1"));

        foreach (var address in Addresses)
        {
            var answer = await Ask(site, address, "https");

            Assert.DoesNotContain("evil.example", answer.Body + string.Join('\n', answer.Headers.Values), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("127.0.0.1,localhost", "localhost")]
    [InlineData("10", "10")]
    [InlineData("010.0.0.1", "010.0.0.1")]
    [InlineData("10.0.0.7/8", "10.0.0.7/8")]
    [InlineData("10.0.0.0/33", "10.0.0.0/33")]
    [InlineData("2001:db8::/129", "2001:db8::/129")]
    public async Task A_value_that_is_no_address_and_no_network_stops_the_start(string trusted, string wrong)
    {
        var run = await BuiltSite.RunToEnd([$"--Proxy:Trusted={trusted}", "--urls=http://127.0.0.1:0"]);

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Errors.TrimEnd().Split('\n'));
        Assert.StartsWith("Proxy:Trusted ", line, StringComparison.Ordinal);
        Assert.Contains($"\"{wrong}\"", line, StringComparison.Ordinal);
    }

    private static Task<RawAnswer> Ask(KestrelSite site, string address, string scheme) => site.SendBytes(
        $"GET {address} HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\nX-Forwarded-Proto: "
        + $"{scheme}\r\nX-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Host: evil.example\r\n\r\n");
}
