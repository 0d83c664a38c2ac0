using System.Net;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Languages;
using ClonazepamInfo.Web.Tests.Publishing;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>A few pages are rendered at once, some requests are queued, and the rest are rejected with a helpful page.</summary>
public sealed class QueueTests : IDisposable
{
    private const int TooMany = 20;

    private static readonly int Room = DynamicPages.AtOnce + DynamicPages.LongestQueue;

    private readonly MadePagesSite _site = new();

    [Fact]
    public async Task A_rejected_reader_is_told_so_and_whom_to_call()
    {
        var (waiting, refused) = await Flood(_site, _site.Pages);

        Assert.All(refused, answer =>
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
            Assert.Equal("5", answer.Headers["Retry-After"]);
            Assert.Equal(TestLeaflet.Labels.Errors.BusyTitle, answer.Page.QuerySelector("h1")?.TextContent);
            Assert.Contains(TestLeaflet.Labels.Errors.BusyText, answer.Page.Body!.TextContent, StringComparison.Ordinal);
            Assert.All(TestLeaflet.Leaflet.EmergencyNumbers, number =>
                Assert.Equal(number.Number, answer.Page.QuerySelector($"a[href='tel:{number.Call}']")?.TextContent));
            Assert.NotNull(answer.Page.QuerySelector($"a[href='{TestLeaflet.Leaflet.Emergency.Address}']"));
            Assert.Equal(TestLeaflet.Leaflet.Language, answer.Page.DocumentElement.GetAttribute("lang"));
            EveryResponse.IsProtected(answer);
        });
        Assert.Equal(DynamicPages.AtOnce, _site.Pages.Made.Count);

        // The queued requests are answered in the end.
        _site.Pages.How = MadePages.AWord;
        _site.Pages.LetGo();
        Assert.All(await Task.WhenAll(waiting), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Theory]
    [InlineData("/stopping", HttpStatusCode.OK)]
    [InlineData("/leaflet", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/STOPPING", HttpStatusCode.PermanentRedirect)]
    public async Task Everybody_else_is_served_meanwhile(string address, HttpStatusCode status)
    {
        await Flood(_site, _site.Pages);

        Assert.Equal(status, (await _site.Ask(address)).Status);
    }

    [Fact]
    public async Task What_was_made_before_is_served_meanwhile()
    {
        await _site.Ask(MadePages.At("before"));
        await Flood(_site, _site.Pages);

        Assert.Equal(HttpStatusCode.OK, (await _site.Ask(MadePages.At("before"))).Status);
    }

    [Fact]
    public async Task A_page_that_does_not_exist_does_not_exist_however_busy_the_site_is()
    {
        await Flood(_site, _site.Pages);

        var answer = await _site.Ask("/nothing");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(TestLeaflet.Labels.Errors.NotFoundTitle, answer.Page.QuerySelector("h1")?.TextContent);
        Assert.Null(answer.Page.GetElementById("page-contents"));
        Assert.DoesNotContain("Retry-After", answer.Headers);
        EveryResponse.IsProtected(answer);
    }

    [Fact]
    public async Task A_refusal_of_a_head_request_has_no_body()
    {
        await Flood(_site, _site.Pages);

        var answer = await _site.Ask(MadePages.At("head"), "HEAD");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Empty(answer.Text);
    }

    [Fact]
    public async Task A_client_that_disconnects_while_queued_is_not_cached_as_an_empty_page()
    {
        _site.Pages.Hold();
        var first = Enumerable.Range(0, DynamicPages.AtOnce).Select(number => _site.Ask(MadePages.At(number))).ToList();
        await Eventually.Is(() => _site.Pages.Made.Count, made => made == DynamicPages.AtOnce);
        using (var impatient = new CancellationTokenSource())
        {
            var hungUp = _site.Client.GetAsync(MadePages.At("impatient"), impatient.Token);
            await impatient.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hungUp);
        }

        _site.Pages.LetGo();
        await Task.WhenAll(first);
        var next = await _site.Ask(MadePages.At("impatient"));

        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.EndsWith("</html>\n", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_reader_is_told_so_in_the_language_of_the_address()
    {
        await using var languages = new TwoLanguageSite();
        var pages = new MadePages { How = MadePages.AWord };
        await using var site = new LiveSite(languages.Content, pages.AddTo);
        await Flood(site, pages);

        var answer = await site.Ask(TwoLanguageSite.Prefix + "/nothing");

        Assert.Equal("es", answer.Page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            TwoLanguageSite.GetHelpNow,
            answer.Page.QuerySelector($"a[href='{TwoLanguageSite.Prefix}{TestLeaflet.Leaflet.Emergency.Address}']")?.TextContent);
        pages.LetGo();
    }

    public void Dispose()
    {
        _site.Pages.How = MadePages.AWord;
        _site.Pages.LetGo();
        _site.Dispose();
    }

    /// <summary>Fills the room with requests that are held up, and asks for more.</summary>
    /// <returns>Those that have found room, and the answers to the others.</returns>
    private static async Task<(IReadOnlyList<Task<Answer>> Waiting, IReadOnlyList<Answer> Refused)> Flood(LeafletSite site, MadePages pages)
    {
        pages.Hold();
        var all = Enumerable.Range(0, Room + TooMany).Select(number => site.Ask(MadePages.At(number))).ToList();
        await Eventually.Is(() => all.Count(answer => answer.IsCompleted), answered => answered >= TooMany);
        var refused = all.Where(answer => answer.IsCompleted).ToList();
        Assert.Equal(TooMany, refused.Count);
        return ([.. all.Except(refused)], await Task.WhenAll(refused));
    }
}
