using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Who came over https is to stay there.</summary>
[Collection(SharedSite.Name)]
public sealed class TransportSecurityTests(LeafletSite site)
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
        Assert.StartsWith("max-age=63072000", secure.Headers.GetValueOrDefault(Header), StringComparison.Ordinal);
    }
}
