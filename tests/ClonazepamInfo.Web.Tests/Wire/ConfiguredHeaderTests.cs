using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The headers that an operator configures: browsers keep to https, and only named hosts frame a page.</summary>
[Collection(SharedSite.Name)]
public sealed class ConfiguredHeaderTests(LeafletSite site)
{
    private const string Header = "Strict-Transport-Security";

    [Theory]
    [InlineData("/stopping")]
    [InlineData("/STOPPING")]
    [InlineData("/nothing")]
    [InlineData("/robots.txt")]
    public async Task Over_https_alone_every_answer_asks_for_https(string address)
    {
        var plain = await site.Ask("http://leaflet.example" + address);
        var secure = await site.Ask("https://leaflet.example" + address);

        Assert.DoesNotContain(Header, plain.Headers);
        Assert.Equal("max-age=63072000", secure.Headers.GetValueOrDefault(Header));
    }

    [Theory]
    [InlineData("00:05:00", false, "max-age=300")]
    [InlineData("365.00:00:00", true, "max-age=31536000; includeSubDomains")]
    [InlineData("00:00:00", true, null)]
    public async Task The_operator_chooses_for_how_long_and_for_which_hosts(string age, bool includeSubDomains, string? expected)
    {
        using var configured = new ConfiguredSite(("Hsts:MaxAge", age), ("Hsts:IncludeSubDomains", includeSubDomains.ToString()));

        Assert.Equal(expected, (await configured.Ask("https://leaflet.example/stopping")).Headers.GetValueOrDefault(Header));
        Assert.Equal(expected, (await configured.Ask("https://leaflet.example/nothing")).Headers.GetValueOrDefault(Header));
    }

    [Theory]
    [InlineData("/stopping")]
    [InlineData("/nothing")]
    [InlineData("/handout")]
    public async Task Only_named_hosts_may_show_a_page_in_a_frame(string address)
    {
        using var framed = new ConfiguredSite(("Site:FrameAncestors", "https://trust.example, https://*.clinic.example"));

        var open = await framed.Ask(address);
        var closed = await site.Ask(address);

        Assert.Contains(
            "frame-ancestors https://trust.example https://*.clinic.example;",
            open.Headers["Content-Security-Policy"] + ";",
            StringComparison.Ordinal);
        Assert.DoesNotContain("X-Frame-Options", open.Headers);
        Assert.Contains("frame-ancestors 'none'", closed.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("DENY", closed.Headers["X-Frame-Options"]);
    }

    private sealed class ConfiguredSite(params (string Name, string Value)[] settings) : LeafletSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        }
    }
}
