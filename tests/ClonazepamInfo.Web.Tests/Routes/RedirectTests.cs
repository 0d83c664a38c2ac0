using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Routes;

/// <summary>Old, misspelt and sloppy addresses lead to the one address of a page, at once, and keep what was asked.</summary>
[Collection(SharedSite.Name)]
public sealed class RedirectTests(LeafletSite site)
{
    private const string Query = "?size=large&s=a%20b&s=%E2%82%AC";

    public static TheoryData<string> Redirects => [.. TestLeaflet.Snapshot.SiteMap.Redirects.Keys];

    public static TheoryData<string> Addresses =>
        [.. TestLeaflet.Snapshot.SiteMap.Pages.Select(destination => destination.Address).Where(address => address != "/")];

    [Theory]
    [MemberData(nameof(Redirects))]
    public async Task An_alias_or_old_address_leads_to_its_page(string from)
    {
        var to = TestLeaflet.Snapshot.SiteMap.Redirect(from)!;

        await LeadsAtOnce(from, to);
        await LeadsAtOnce(from + "/", to);
        await LeadsAtOnce(from.ToUpperInvariant(), to);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Upper_case_and_slashes_at_the_end_lead_to_the_address(string address)
    {
        await LeadsAtOnce(address.ToUpperInvariant(), address);
        await LeadsAtOnce("/" + char.ToUpperInvariant(address[1]) + address[2..], address);
        await LeadsAtOnce(address + "/", address);
        await LeadsAtOnce(address + "//", address);
        await LeadsAtOnce(address.ToUpperInvariant() + "/", address);
    }

    [Fact]
    public async Task HEAD_is_led_as_GET_is()
    {
        var answer = await site.Ask("/STOPPING", "HEAD");

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal("/stopping", answer.Location);
    }

    [Theory]
    [InlineData("/STOPPING")]
    [InlineData("/stopping/")]
    [InlineData("/indications-for-use")]
    public async Task The_host_of_a_request_is_never_where_it_leads(string address)
    {
        var answer = await site.Ask(address, "GET", ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.StartsWith("/", answer.Location, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Value.Contains("evil", StringComparison.Ordinal));
    }

    private async Task LeadsAtOnce(string from, string to)
    {
        var answer = await site.Ask(from + Query);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal(to + Query, answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await site.Read(to)).Status);
    }
}
