using System.Text.RegularExpressions;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The same protection on every kind of answer.</summary>
[Collection(SharedKestrel.Name)]
public sealed partial class HeaderTests(KestrelSite site)
{
    public static TheoryData<string> Files => [.. SiteFile.All.Select(file => file.Address)];

    private const string Immutable = "public, max-age=31536000, immutable";

    [Theory]
    [InlineData("GET", "/", 200)]
    [InlineData("GET", "/stopping", 200)]
    [InlineData("GET", "/leaflet", 200)]
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
    [InlineData("GET", "/site.0000000000.js", 404)]
    [InlineData("POST", "/stopping", 405)]
    public async Task Every_kind_of_answer_is_protected(string method, string address, int status)
    {
        var answer = await site.Send(address, method);

        Assert.Equal(status, answer.Status);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_of_the_site_is_protected_and_cached_as_immutable_if_its_address_has_its_fingerprint(string address)
    {
        var answer = await site.Send(address);

        Assert.Equal(200, answer.Status);
        Assert.NotEmpty(answer.Body);
        Assert.Equal(
            Fingerprint().IsMatch(address) ? Immutable : "public, max-age=86400",
            answer.Headers["Cache-Control"]);
        Assert.DoesNotContain("style-src", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    [GeneratedRegex(@"\.[0-9a-f]{10}\.")]
    private static partial Regex Fingerprint();
}
