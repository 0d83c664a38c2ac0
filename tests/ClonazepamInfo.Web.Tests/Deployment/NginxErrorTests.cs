using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Html.Parser;
using ClonazepamInfo.Web.Tests.Exporting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>What the examples of nginx answer by themselves: a page with the emergency numbers, and nothing for other hosts.</summary>
public sealed class NginxErrorTests(OldExport export) : IClassFixture<OldExport>
{
    public static TheoryData<int, string> Refused => new()
    {
        { 400, "GET / HTTP/1.1\r\nHost: two\r\nHost: hosts\r\n\r\n" },
        { 400, "GET / HTTP/1.1\r\n\r\n" },
        { 400, "not HTTP at all\r\n\r\n" },
        { 400, $"GET / HTTP/1.1\r\nHost: {NginxExample.Host}\r\nCookie: {new string('a', 70_000)}\r\n\r\n" },
        { 414, $"GET /{new string('a', 70_000)} HTTP/1.1\r\nHost: {NginxExample.Host}\r\n\r\n" },
        { 405, $"TRACE / HTTP/1.1\r\nHost: {NginxExample.Host}\r\n\r\n" },
        { 421, "GET / HTTP/1.1\r\nHost: other.example\r\n\r\n" },
        { 505, $"GET / HTTP/3.0\r\nHost: {NginxExample.Host}\r\n\r\n" },
        { 404, $"GET /.well-known/acme-challenge/none HTTP/1.1\r\nHost: {NginxExample.Host}\r\nConnection: close\r\n\r\n" },
    };

    [NginxTheory]
    [MemberData(nameof(Refused))]
    public async Task A_refused_request_is_answered_with_the_emergency_numbers(int status, string request)
    {
        using var nginx = WithoutSite();
        await nginx.Ready();

        var answer = await Send(nginx.HttpPort, request);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        HasNumbers(answer);
        Assert.Empty(await File.ReadAllTextAsync(nginx.Log));
    }

    [NginxFact]
    public async Task A_site_that_is_gone_is_answered_for_with_the_emergency_numbers()
    {
        using var nginx = WithoutSite();
        await nginx.Ready();
        using var client = nginx.Secure();

        using var answer = await client.GetAsync(new Uri("/stopping", UriKind.Relative));
        using var body = await client.PostAsync(new Uri("/stopping", UriKind.Relative), new ByteArrayContent(new byte[100_000]));

        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        HasNumbers(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, body.StatusCode);
        HasNumbers(await body.Content.ReadAsStringAsync());
    }

    [NginxFact]
    public async Task A_flood_of_one_client_is_answered_with_503_and_the_emergency_numbers()
    {
        using var copies = await TwoCopies.Start();
        using var nginx = NginxExample.Proxy(copies.First, copies.Second, export.Folder, isLimited: true);
        await nginx.Ready();
        using var client = nginx.Secure();

        var answers = await Task.WhenAll(Enumerable.Range(0, 2000).Select(_ => client.GetAsync(new Uri("/stopping", UriKind.Relative))));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode != HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        HasNumbers(await refused.Content.ReadAsStringAsync());
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [NginxFact]
    public async Task A_program_for_certificates_is_answered_on_port_80()
    {
        using var nginx = WithoutSite();
        await nginx.Ready();
        await File.WriteAllTextAsync(Path.Combine(nginx.Acme, ".well-known/acme-challenge/token"), "token.key");
        using var client = nginx.Plain();

        Assert.Equal("token.key", await client.GetStringAsync(new Uri("/.well-known/acme-challenge/token", UriKind.Relative)));
    }

    private static void HasNumbers(string page)
    {
        var numbers = new HtmlParser().ParseDocument(page).QuerySelectorAll("a[href^='tel:']");
        Assert.NotEmpty(numbers);
    }

    private static async Task<string> Send(int port, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        var answer = new StringBuilder();
        var buffer = new byte[4096];

        // nginx may reset the connection when it has not read all; the page has arrived by then.
        while (!answer.ToString().Contains("</html>", StringComparison.Ordinal) && await stream.ReadAsync(buffer) is > 0 and var read)
        {
            answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return answer.ToString();
    }

    /// <summary>The first example, with no site behind it.</summary>
    private NginxExample WithoutSite() => NginxExample.ProxyToNothing(export.Folder);
}
