using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>What a patient asks stays with the patient.</summary>
public sealed class SearchPrivacyTests
{
    private const string Typed = "quokkastration";

    private static readonly string[] Searches =
    [
        "/search?q=" + Typed, "/search?q=I+want+to+die+" + Typed, "/search?q=" + Typed + "&as-typed=1", "/SEARCH?q=" + Typed, "/search/?q=" + Typed,
        "/search?q=%00%22" + Typed, "/search?" + Typed + "=" + Typed, "/search?q=" + Typed + new string('a', 10_000), "/search?q=" + Typed + new string('a', 70_000),
    ];

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task No_line_that_is_printed_holds_a_word_of_it(string environment)
    {
        using var site = await BuiltSite.Serve(["--Serilog:MinimumLevel:Default=Debug"], ("ASPNETCORE_ENVIRONMENT", environment));

        foreach (var address in Searches)
        {
            await site.Ask(address, ("Referer", "https://leaflet.example/search?q=" + Typed));
        }

        await site.Ask("/health/live");
        var printed = await site.LinesUpTo("/health/live");

        Assert.Contains(printed, line => line.Contains("/search", StringComparison.Ordinal));
        Assert.All(printed, line => Assert.DoesNotContain(Typed, line, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("alcohol")]
    [InlineData("asdfgh")]
    [InlineData("I+want+to+die")]
    [InlineData("")]
    public async Task An_answer_is_kept_nowhere_and_its_links_tell_nobody(string q)
    {
        await using var site = new LeafletSite();

        foreach (var method in new[] { "GET", "HEAD" })
        {
            var answer = await site.Ask("/search?q=" + q, method);
            Assert.Equal("no-store", answer.Headers["Cache-Control"]);
            Assert.Equal("no-referrer", answer.Headers["Referrer-Policy"]);
            Assert.DoesNotContain("ETag", answer.Headers);
            Assert.DoesNotContain("Last-Modified", answer.Headers);
            Assert.DoesNotContain("Set-Cookie", answer.Headers);
        }

        var page = (await site.Ask("/search?q=" + q)).Page;
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Empty(page.QuerySelectorAll("meta[name=referrer], [referrerpolicy]"));
    }

    [Fact]
    public async Task The_same_question_is_answered_anew_each_time()
    {
        await using var site = new LeafletSite();

        await site.Ask("/search?q=alcohol");

        Assert.DoesNotContain("Age", (await site.Ask("/search?q=alcohol")).Headers);
    }
}
