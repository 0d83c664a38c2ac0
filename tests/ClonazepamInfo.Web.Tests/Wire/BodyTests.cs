using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>The site expects no body. A client that sends one is told so, and the next request on the connection is understood.</summary>
[Collection(SharedKestrel.Name)]
public sealed class BodyTests(KestrelSite site)
{
    private const string Next = "GET /health/live HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\n\r\n";

    private const string Length = "Content-Length: 5\r\n\r\nhello";

    private const string Chunked = "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";

    /// <summary>To a server that ignored the body this would be two requests.</summary>
    private const string Smuggled = "Content-Length: 44\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: evil.example\r\n\r";

    [Theory]
    [InlineData("GET", "/", Length)]
    [InlineData("GET", "/stopping", Length)]
    [InlineData("GET", "/stopping", Chunked)]
    [InlineData("GET", "/stopping", Smuggled)]
    [InlineData("GET", "/STOPPING", Length)]
    [InlineData("GET", "/nothing", Chunked)]
    [InlineData("GET", "/health/live", Length)]
    public async Task RFC_9110_section_15_5_14_a_body_is_refused_with_a_page_and_the_connection_goes_on(
        string method, string address, string body)
    {
        var answer = await site.SendBytes($"{method} {address} HTTP/1.1\r\nHost: leaflet.example\r\n{body}{Next}");

        Assert.Equal(413, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Errors.MethodTitle, answer.Body, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
        TheNextRequestIsAnswered(answer);
    }

    [Theory]
    [InlineData(Length)]
    [InlineData(Chunked)]
    public async Task After_a_form_was_refused_the_connection_goes_on(string body)
    {
        var answer = await site.SendBytes($"POST /stopping HTTP/1.1\r\nHost: leaflet.example\r\n{body}{Next}");

        Assert.Equal(405, answer.Status);
        TheNextRequestIsAnswered(answer);
    }

    [Theory]
    [InlineData("GET", 413)]
    [InlineData("POST", 405)]
    public async Task More_than_is_worth_reading_ends_the_connection_after_the_answer(string method, int status)
    {
        var answer = await site.SendBytes(
            $"{method} /stopping HTTP/1.1\r\nHost: leaflet.example\r\nContent-Length: 200000\r\n\r\n{new string('a', 200_000)}{Next}");

        Assert.Equal(status, answer.Status);
        Assert.EndsWith("0\r\n\r\n", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("HTTP/1.1", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_no_bytes_is_none()
    {
        var answer = await site.Send("/stopping");

        Assert.Equal(200, answer.Status);
    }

    private static void TheNextRequestIsAnswered(RawAnswer answer)
    {
        var next = answer.Body[answer.Body.IndexOf("HTTP/1.1 ", StringComparison.Ordinal)..];
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", next, StringComparison.Ordinal);
        Assert.Contains("Healthy", next, StringComparison.Ordinal);
        Assert.Equal(1, next.Split("HTTP/1.1 ").Length - 1);
    }
}
