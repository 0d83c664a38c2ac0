using AngleSharp.Html.Parser;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>What the server refuses before any code of the site sees it: also then a reader gets the emergency numbers.</summary>
[Collection(SharedKestrel.Name)]
public sealed class RefusedUnreadTests(KestrelSite site)
{
    public static TheoryData<int, string> Requests => new()
    {
        { 400, "GET / HTTP/1.1\r\n\r\n" },
        { 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" },
        { 400, "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n" },
        { 400, "nothing\r\n\r\n" },
        { 400, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n" },
        { 400, "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n" },
        { 414, $"GET /{new string('a', 70_000)} HTTP/1.1\r\nHost: a\r\n\r\n" },
        { 431, $"GET / HTTP/1.1\r\nHost: a\r\nCookie: a={new string('b', 40_000)}\r\n\r\n" },
        { 505, "GET / HTTP/3.0\r\nHost: a\r\n\r\n" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_answer_has_the_emergency_numbers_and_the_protective_headers(int status, string request)
    {
        var answer = await site.SendBytes(request);

        Assert.Equal(status, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.Headers["Content-Type"]);
        Assert.Equal("close", answer.Headers["Connection"]);
        Assert.DoesNotContain("Server", answer.Headers.Keys);
        EveryResponse.IsProtected(answer);
        var page = new HtmlParser().ParseDocument(answer.Body);
        Assert.Equal(
            site.Snapshot.Default.EmergencyNumbers.Select(number => "tel:" + number.Call),
            page.QuerySelectorAll("li a").Select(number => number.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector($"a[href='{site.Snapshot.Default.Emergency.Address}']"));
    }

    [Fact]
    public async Task HEAD_has_no_body()
    {
        var answer = await site.SendBytes($"HEAD / HTTP/1.1\r\nHost: a\r\nCookie: a={new string('b', 40_000)}\r\n\r\n");

        Assert.Equal(431, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task A_request_before_it_on_the_same_connection_keeps_its_answer()
    {
        var answers = await site.SendBytes("HEAD /stopping HTTP/1.1\r\nHost: a\r\n\r\nnothing\r\n\r\n");

        Assert.Equal(200, answers.Status);
        Assert.StartsWith("HTTP/1.1 400 ", answers.Body, StringComparison.Ordinal);
        Assert.Contains("tel:", answers.Body, StringComparison.Ordinal);
    }
}
