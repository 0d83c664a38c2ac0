using System.Net;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Exporting;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>Where a vulnerability is reported (RFC 9116), if the operator says so.</summary>
[Collection(SharedSite.Name)]
public sealed class SecurityTxtTests(LeafletSite site)
{
    private const string Contact = "mailto:security@trust.example";

    [Fact]
    public async Task Without_a_contact_there_is_none() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask(SecurityTxt.Address)).Status);

    [Fact]
    public async Task With_a_contact_the_site_and_its_export_have_it()
    {
        string[] settings = ["--Site:SecurityContact=" + Contact, "--Site:SecurityExpires=2999-06-30"];
        using var served = await BuiltSite.Serve(settings);
        using var export = new ExportRun();

        var answer = await served.Ask(SecurityTxt.Address);
        var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(export.Folder, LeafletSite.PublicUrl), .. settings]);

        const string text = $"Contact: {Contact}\nExpires: 2999-06-30T00:00:00Z\nCanonical: {LeafletSite.PublicUrl}/.well-known/security.txt\n";
        Assert.Equal(text, answer.Text);
        Assert.Equal(SecurityTxt.ContentType, answer.ContentType);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(text, await File.ReadAllTextAsync(Path.Combine(export.Folder, ".well-known", "security.txt")));
    }

    [Fact]
    public void A_contact_that_no_longer_holds_is_not_published()
    {
        var options = new SiteOptions { PublicUrl = LeafletSite.PublicUrl, SecurityContact = Contact, SecurityExpires = new DateOnly(2027, 6, 30) };

        Assert.NotNull(SecurityTxt.Write(options, new DateOnly(2027, 6, 29)));
        Assert.Null(SecurityTxt.Write(options, new DateOnly(2027, 6, 30)));
    }

    [Theory]
    [InlineData("security@trust.example", true, "SecurityContact")]
    [InlineData(Contact, false, "SecurityExpires")]
    [InlineData("", true, "SecurityContact")]
    public void Half_of_it_is_refused(string contact, bool expires, string setting)
    {
        var options = new SiteOptions
        {
            PublicUrl = LeafletSite.PublicUrl,
            SecurityContact = contact,
            SecurityExpires = expires ? new DateOnly(2027, 6, 30) : null,
        };

        Assert.Contains(setting, options.Fault(), StringComparison.Ordinal);
    }
}
