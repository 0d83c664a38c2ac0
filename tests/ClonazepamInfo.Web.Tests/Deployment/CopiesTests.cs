using System.Net;
using ClonazepamInfo.Web.Tests.Exporting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>Copies keep no state, so a reader may meet any of them, and one may go.</summary>
public sealed class CopiesTests(OldExport export) : IClassFixture<OldExport>
{
    private const int Readers = 16;

    private const int Requests = 3000;

    private const int BeforeTheKill = 1000;

    [NginxFact]
    public async Task The_proxy_passes_on_what_the_site_says_and_adds_nothing()
    {
        using var copies = await TwoCopies.Start();
        var (body, tag) = await copies.BothSend();
        using var proxy = NginxExample.Proxy(copies.First, copies.Second, export.Folder);
        await proxy.Ready();
        using var secure = proxy.Secure();
        using var plain = proxy.Plain();

        using var page = await secure.SendAsync(Version2(TwoCopies.Request()));
        using var unchanged = await secure.SendAsync(Version2(TwoCopies.Request(tag)));
        using var missing = await secure.GetAsync(new Uri("/what-a-patient-typed", UriKind.Relative));
        using var redirect = await plain.GetAsync(new Uri("/stopping?a=b", UriKind.Relative));

        Assert.Equal(HttpVersion.Version20, page.Version);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(body, await page.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, page.Headers.ETag!.Tag);
        Assert.Equal("br", Assert.Single(page.Content.Headers.ContentEncoding));
        Assert.Equal(body.Length, page.Content.Headers.ContentLength);
        Assert.Equal("Accept-Encoding", Assert.Single(page.Headers.Vary));
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.All(new[] { page, unchanged, missing }, answer =>
            Assert.Contains("Strict-Transport-Security", answer.Headers.Select(header => header.Key)));
        Assert.Equal(HttpStatusCode.PermanentRedirect, redirect.StatusCode);
        Assert.Equal($"https://{NginxExample.Host}/stopping?a=b", redirect.Headers.Location!.OriginalString);
        Assert.Empty(await File.ReadAllTextAsync(proxy.Log));
    }

    [NginxFact]
    public async Task A_copy_that_is_killed_under_load_costs_no_reader_an_answer()
    {
        using var copies = await TwoCopies.Start();
        var (body, tag) = await copies.BothSend();
        using var proxy = NginxExample.Proxy(copies.First, copies.Second, export.Folder);
        await proxy.Ready();
        using var client = proxy.Secure();
        var answered = 0;
        var faults = new System.Collections.Concurrent.ConcurrentBag<string>();

        var readers = new ParallelOptions { MaxDegreeOfParallelism = Readers };
        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), readers, async (_, stop) =>
        {
            try
            {
                using var response = await AskAgainWhereToldTo(client, stop);
                var received = await response.Content.ReadAsByteArrayAsync(stop);
                if (response.StatusCode != HttpStatusCode.OK || response.Headers.ETag?.Tag != tag || !received.AsSpan().SequenceEqual(body))
                {
                    faults.Add($"{(int)response.StatusCode} {response.Headers.ETag} {received.Length}");
                }
            }
            catch (HttpRequestException e)
            {
                faults.Add(e.Message);
            }

            if (Interlocked.Increment(ref answered) == BeforeTheKill)
            {
                copies.First.Kill();
            }
        });

        Assert.Empty(faults);
        Assert.Equal(Requests, answered);
        await Assert.ThrowsAsync<HttpRequestException>(() => copies.First.Ask(TwoCopies.Page));
    }

    /// <summary>
    /// After a thousand requests the proxy ends a connection in good order (GOAWAY without an error), and what it has not
    /// begun may be asked again on the next (RFC 9113, 6.8). Browsers do; this client does not always.
    /// </summary>
    private static async Task<HttpResponseMessage> AskAgainWhereToldTo(HttpClient client, CancellationToken stop)
    {
        try
        {
            return await client.SendAsync(Version2(TwoCopies.Request()), stop);
        }
        catch (HttpRequestException e) when (e.InnerException is HttpProtocolException { ErrorCode: 0 })
        {
            return await client.SendAsync(Version2(TwoCopies.Request()), stop);
        }
    }

    private static HttpRequestMessage Version2(HttpRequestMessage request)
    {
        request.Version = HttpVersion.Version20;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        return request;
    }
}
