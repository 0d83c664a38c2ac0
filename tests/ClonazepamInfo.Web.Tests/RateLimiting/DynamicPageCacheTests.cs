using System.Net;
using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Publishing;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>A page that was rendered for one reader is cached for other readers of the same address, and for no other address.</summary>
public sealed class DynamicPageCacheTests(MadePagesOverKestrel site) : IClassFixture<MadePagesOverKestrel>
{
    private static int s_tests;

    private static readonly string[] OfTheMoment = ["Age", "Date", "Transfer-Encoding", "Content-Length"];

    /// <summary>What the pages of this test have in their queries, and no other test's.</summary>
    private readonly string _own = $"of-test-{Interlocked.Increment(ref s_tests)}-";

    [Fact]
    public async Task It_is_made_once_and_has_the_same_headers_and_the_same_policy_for_its_style()
    {
        var made = await site.Ask(At(1));
        var kept = await site.Ask(At(1));

        Assert.Single(Made);
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(made.Text, kept.Text);
        Assert.Equal(Lasting(made), Lasting(kept));
        EveryResponse.IsProtected(kept);
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(kept.Page.QuerySelector("style")!.TextContent)));
        Assert.Contains($"style-src 'self' 'sha256-{style}'", kept.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("no-cache", kept.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Another_query_is_another_page()
    {
        string[] queries = ["", "?n=1", "?n=2", "?N=1", "?n=1&n=2", "?n=2&n=1", "?n=a", "?n=A", "?n=1&m=1"];
        await using var fresh = new MadePagesOverKestrel();
        foreach (var query in queries)
        {
            await fresh.Ask(MadePages.Address + query);
        }

        Assert.Equal(queries, fresh.Pages.Made);
    }

    [Fact]
    public async Task The_first_request_chooses_the_coding_of_no_other()
    {
        var brotli = await site.Ask(At(1), "GET", ("Accept-Encoding", "gzip, deflate, br"));
        var gzip = await site.Ask(At(1), "GET", ("Accept-Encoding", "gzip, br;q=0"));
        var none = await site.Ask(At(1));
        var refused = await site.Ask(At(1), "GET", ("Accept-Encoding", "br;q=0, identity"));

        Assert.Equal("br", brotli.Headers["Content-Encoding"]);
        Assert.Equal("gzip", gzip.Headers["Content-Encoding"]);
        Assert.All([none, refused], answer =>
        {
            Assert.DoesNotContain("Content-Encoding", answer.Headers);
            Assert.EndsWith("</html>\n", answer.Text, StringComparison.Ordinal);
        });
        Assert.All([brotli, gzip, none, refused], answer => Assert.Equal("Accept-Encoding", answer.Headers["Vary"]));
        Assert.Equal(3, Made.Count);

        // Browsers write the same wish in many ways.
        await site.Ask(At(1), "GET", ("Accept-Encoding", "gzip, deflate, br, zstd"));
        Assert.Equal(3, Made.Count);
    }

    [Fact]
    public async Task A_head_request_has_the_headers_and_no_body_whether_rendered_or_cached()
    {
        var whole = await site.Ask(At(1));
        var made = await site.Ask(At(1), "HEAD");
        var kept = await site.Ask(At(1), "HEAD");

        Assert.All([made, kept], answer =>
        {
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Empty(answer.Text);
            Assert.Equal(Lasting(whole), Lasting(answer));
        });
        Assert.Equal(whole.Text, (await site.Ask(At(1))).Text);
    }

    [Theory]
    [InlineData("If-None-Match", "\"another\"")]
    [InlineData("If-Modified-Since", "Thu, 01 Jan 2026 00:00:00 GMT")]
    [InlineData("Cache-Control", "no-cache")]
    public async Task A_condition_that_does_not_hold_is_answered_with_the_page(string name, string value)
    {
        var made = await site.Ask(At(1));
        var kept = await site.Ask(At(1), "GET", (name, value));

        Assert.Equal(HttpStatusCode.OK, kept.Status);
        Assert.Equal(made.Text, kept.Text);
    }

    [Fact]
    public async Task An_answer_without_a_body_takes_no_policy_from_the_page_that_a_browser_has()
    {
        await site.Ask(At(1));
        var kept = await site.Ask(At(1), "GET", ("If-None-Match", "*"));

        Assert.Equal(HttpStatusCode.NotModified, kept.Status);
        Assert.DoesNotContain("Content-Security-Policy", kept.Headers);
    }

    [Theory]
    [InlineData("throws", HttpStatusCode.InternalServerError)]
    [InlineData("not found", HttpStatusCode.NotFound)]
    [InlineData("a page that is a fault", HttpStatusCode.BadRequest)]
    [InlineData("cookie", HttpStatusCode.OK)]
    public async Task What_is_not_for_everybody_is_not_cached(string how, HttpStatusCode status)
    {
        site.Pages.How = how;
        var failed = await site.Ask(At(1));
        site.Pages.How = null;
        var well = await site.Ask(At(1));

        Assert.Equal(status, failed.Status);
        Assert.Equal(HttpStatusCode.OK, well.Status);
        Assert.DoesNotContain("Set-Cookie", well.Headers);
        Assert.Equal(TestLeaflet.Leaflet.Chapters.Count, well.Page.QuerySelectorAll("article > section").Length);
        EveryResponse.IsProtected(well);
    }

    [Fact]
    public async Task A_head_request_leaves_nothing_in_the_cache_and_takes_nothing_from_it()
    {
        await site.Ask(At(1), "HEAD");
        await site.Ask(At(1));
        await site.Ask(At(1), "HEAD");

        Assert.Equal(3, Made.Count);
    }

    [Fact]
    public async Task Queries_that_differ_only_at_their_end_are_different_pages()
    {
        var letters = new string('1', 2000);
        await site.Ask(At(letters + "a"));
        await site.Ask(At(letters + "b"));

        Assert.Equal(2, Made.Count);
    }

    [Fact]
    public async Task An_edit_is_seen_at_once()
    {
        using var content = new ContentCopy();
        var pages = new MadePages();
        await using var live = new LiveSite(content, pages.AddTo);
        var before = await live.Ask(At(1));
        Assert.Contains(TestLeaflet.Labels.Layout.SkipToText, before.Text, StringComparison.Ordinal);

        content.Replace("en/labels.yml", $"skip-to-text: {TestLeaflet.Labels.Layout.SkipToText}",
            "skip-to-text: Straight to the text");
        await live.Until("/leaflet", answer => answer.Text.Contains("Straight to the text", StringComparison.Ordinal));

        Assert.Contains("Straight to the text", (await live.Ask(At(1))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_pages_takes_no_more_memory_than_there_is_for_them()
    {
        // A site of its own: a full cache takes no page of another test until it has been compacted.
        await using var fresh = new MadePagesOverKestrel();
        var size = Encoding.UTF8.GetByteCount((await fresh.Ask(MadePages.At(0))).Text);
        var room = (int)(DynamicPages.CacheSize / size);
        var flood = Enumerable.Range(0, room * 5 / 4).ToList();
        foreach (var number in flood)
        {
            await fresh.Ask(MadePages.At(number));
        }

        var made = fresh.Pages.Made.Count;
        foreach (var number in Enumerable.Reverse(flood))
        {
            await fresh.Ask(MadePages.At(number));
        }

        var kept = flood.Count - (fresh.Pages.Made.Count - made);
        Assert.InRange(kept, 1, room);
    }

    private IReadOnlyList<string> Made => [.. site.Pages.Made.Where(query => query.Contains(_own, StringComparison.Ordinal))];

    private string At(object query) => MadePages.At(_own + query);

    /// <summary>What does not depend on when it was asked, nor on how the body travels.</summary>
    private static IEnumerable<string> Lasting(Answer answer) =>
        answer.Headers
            .Where(header => !OfTheMoment.Contains(header.Key))
            .Select(header => $"{header.Key}: {header.Value}")
            .Order(StringComparer.Ordinal);
}
