using System.Globalization;
using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>Browsers and phones ask for icons at addresses that no page names.</summary>
[Collection(SharedSite.Name)]
public sealed class IconTests(LeafletSite site)
{
    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    [InlineData("/apple-touch-icon-precomposed.png", "image/png")]
    public async Task An_icon_is_small_and_may_be_kept(string address, string type)
    {
        var answer = await site.Read(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(type, answer.ContentType);
        Assert.Equal("public, max-age=86400", answer.Headers["Cache-Control"]);
        Assert.InRange(int.Parse(answer.Headers["Content-Length"], CultureInfo.InvariantCulture), 100, 3000);
    }
}
