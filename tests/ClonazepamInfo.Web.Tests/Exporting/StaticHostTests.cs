using System.Text.RegularExpressions;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Languages;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>An exported folder on another server answers as the site itself does over https.</summary>
public sealed partial class StaticHostTests
{
    private const string NotFound = "/no-such-page";

    /// <summary>What may differ, and why.</summary>
    private static readonly string[] OfTheServer =
    [
        "Date", // the moment of the answer
        "Server", // each server's own name; the site says none
        "Connection", // how this connection goes on
        "ETag", // each server's own; a host makes its own from the file
        "Last-Modified", // a host knows when the file was written, not when the words were changed
        "Accept-Ranges", // a host sends parts of files; the site answers ranges whole
    ];

    private static readonly string[] Codings = ["identity", "gzip", "br"];

    [StaticHostFact]
    public async Task Every_address_is_answered_as_by_the_site_itself()
    {
        await using var site = new LeafletSite();
        await SameAs(site, TestLeaflet.Folder, async (live, host) =>
        {
            // Aliases and old addresses, with a query too. Their headers on a static host are the host's own but for the
            // protective ones; so is the body, if any, which nobody sees.
            foreach (var (from, to) in site.Snapshot.SiteMap.Redirects)
            {
                foreach (var query in (string[])["", "?a=b"])
                {
                    var (expected, answer) = (await WireAnswer.Of(live, from + query), await WireAnswer.Of(host, from + query));
                    Assert.Equal(308, answer.Status);
                    Assert.Equal(expected.Status, answer.Status);
                    Assert.Equal(expected.Headers["Location"], answer.Headers["Location"]);
                    Assert.StartsWith(to.Split('#')[0], answer.Headers["Location"], StringComparison.Ordinal);
                    AssertProtected(expected, answer);
                }
            }

            // What is no page is none here either: a file by its ending, what tells the host, and upper case, which the site
            // leads to the page and a folder of files cannot.
            string[] unknown =
            [
                "/stopping.html", "/stopping.html.br", "/404.html", "/_headers", "/_redirects", "/.clonazepaminfo-export", "/page-error",
                "/STOPPING",
            ];
            foreach (var address in unknown)
            {
                Assert.Equal(404, (await WireAnswer.Of(host, address)).Status);
            }
        });
    }

    [StaticHostFact]
    public async Task Another_language_has_its_own_addresses_and_its_own_page_for_what_does_not_exist()
    {
        await using var site = new TwoLanguageSite();
        await SameAs(site, site.Content, async (live, host) =>
        {
            Assert.Contains(
                TwoLanguageSite.GetHelpNow,
                (await WireAnswer.Of(host, TwoLanguageSite.Prefix)).Text(),
                StringComparison.Ordinal);
            await SameNotFound(live, TwoLanguageSite.Prefix + "/page-error", host, TwoLanguageSite.Prefix + NotFound);
            Assert.Contains(
                TwoLanguageSite.GetHelpNow,
                (await WireAnswer.Of(host, TwoLanguageSite.Prefix + NotFound)).Text(),
                StringComparison.Ordinal);
        });
    }

    private static async Task SameAs(LeafletSite site, string content, Func<HttpClient, HttpClient, Task> also)
    {
        using var export = new ExportRun();
        var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(export.Folder, LeafletSite.PublicUrl), "--Content:Path=" + content]);
        Assert.Equal(0, run.ExitCode);

        using var live = site.CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            HandleCookies = false,
            BaseAddress = new Uri("https://leaflet.example"),
        });
        var pages = site.Services.GetRequiredService<EditionPublisher>().Current!.Pages;
        using var host = await StaticHost.Serve(export.Folder);
        foreach (var page in pages.Where(page => !page.Address.EndsWith("/opensearch.xml", StringComparison.Ordinal)))
        {
            foreach (var (coding, method) in Codings.SelectMany(coding => new[] { (coding, "GET"), (coding, "HEAD") }))
            {
                var (expected, answer) = (
                    await WireAnswer.Of(live, page.Address, coding, method),
                    await WireAnswer.Of(host.Client, page.Address, coding, method));
                Assert.Equal(200, answer.Status);
                var isPage = expected.Headers["Content-Type"].StartsWith("text/html", StringComparison.Ordinal);
                string[] different = isPage ? [.. OfTheServer, "Content-Length"] : OfTheServer;
                Assert.Equal($"{page.Address} {coding} {method}\n{expected.HeadersBut(different)}",
                    $"{page.Address} {coding} {method}\n{answer.HeadersBut(different)}");
                if (isPage)
                {
                    Assert.Equal(WithoutSearch(expected.Text()), WithoutSearch(answer.Text()));
                }
                else
                {
                    Assert.True(expected.Body.AsSpan().SequenceEqual(answer.Body), $"{page.Address} in {coding} has other bytes");
                }
            }
        }

        await SameNotFound(live, "/page-error", host.Client, NotFound);
        await also(live, host.Client);
    }

    /// <summary>
    /// The site suggests pages near what was asked for, which a file cannot; the error page itself, which is near nothing, is
    /// the same.
    /// </summary>
    private static async Task SameNotFound(HttpClient live, string errorPage, HttpClient host, string address)
    {
        var (expected, answer) = (await WireAnswer.Of(live, errorPage), await WireAnswer.Of(host, address));
        Assert.Equal(404, answer.Status);
        Assert.Equal(expected.Status, answer.Status);
        Assert.Equal(WithoutSearch(expected.Text()), WithoutSearch(answer.Text()));

        // The site sends this page as it writes it, in one coding and without a length; the host from a file, in several.
        string[] different = [.. OfTheServer, "Content-Length", "Transfer-Encoding", "Vary"];
        Assert.Equal(expected.HeadersBut(different), answer.HeadersBut(different));
    }

    /// <summary>A redirect shows nothing, so that there is nothing for a policy to protect, and no rule for its address.</summary>
    private static void AssertProtected(WireAnswer expected, WireAnswer answer)
    {
        string[] ofPages = [.. OfTheServer, "Content-Type", "Content-Length", "Cache-Control", "Content-Security-Policy", "Vary"];
        Assert.Equal(expected.HeadersBut(ofPages), answer.HeadersBut(ofPages));
        Assert.Contains("X-Frame-Options", answer.Headers.Keys);
    }

    /// <summary>
    /// A copy that is only files asks no server to search: its field has no name, and browsers are told of no search. Nor has it link kits.
    /// </summary>
    private static string WithoutSearch(string page) =>
        Spaces().Replace(OfTheLiveSite().Replace(page.Replace(" name=\"q\"", "", StringComparison.Ordinal), " "), " ");

    [GeneratedRegex("""<link rel="search"[^>]*>|<p class="link-to">.*?</p>""")]
    private static partial Regex OfTheLiveSite();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
