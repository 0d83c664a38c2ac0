using System.Net.Http.Headers;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Deployment;

/// <summary>Two copies of the built site, as behind a proxy.</summary>
internal sealed class TwoCopies(BuiltSite first, BuiltSite second) : IDisposable
{
    public const string Page = "/stopping";

    private static readonly string[] Settings =
        ["--watch=false", $"--Site:PublicUrl=https://{NginxExample.Host}", "--Proxy:Trusted=127.0.0.1"];

    public BuiltSite First => first;

    public BuiltSite Second => second;

    public static async Task<TwoCopies> Start()
    {
        var first = await BuiltSite.Serve(Settings);
        try
        {
            return new TwoCopies(first, await BuiltSite.Serve(Settings));
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    /// <summary>Asks a copy, past the proxy, for the page in brotli.</summary>
    public static async Task<(byte[] Body, string ETag)> Compressed(BuiltSite site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var response = await client.SendAsync(Request());
        return (await response.Content.ReadAsByteArrayAsync(), response.Headers.ETag!.Tag);
    }

    public static HttpRequestMessage Request(string? ifNoneMatch = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Page, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        if (ifNoneMatch is not null)
        {
            request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(ifNoneMatch));
        }

        return request;
    }

    /// <summary>The page in brotli, which both copies send with the same bytes and tag.</summary>
    public async Task<(byte[] Body, string ETag)> BothSend()
    {
        var (firstOne, secondOne) = (await Compressed(first), await Compressed(second));
        Assert.Equal(firstOne.Body, secondOne.Body);
        Assert.Equal(firstOne.ETag, secondOne.ETag);
        return firstOne;
    }

    public void Dispose()
    {
        first.Dispose();
        second.Dispose();
    }
}
