using System.Net;
using System.Net.Sockets;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>One client cannot take every place in the queue of dynamic pages.</summary>
public sealed class ClientLimitTests : IDisposable
{
    private readonly MadePagesOverKestrel _site = new();

    [LinuxFact]
    public async Task A_client_is_rejected_before_the_queue_is_full_and_another_is_served()
    {
        using var greedy = From("127.0.0.3");
        using var other = From("127.0.0.4");
        _site.Pages.Hold();

        var first = Enumerable.Range(0, DynamicPages.MostOfOneClient).Select(number => greedy.GetAsync(MadePages.At(number))).ToList();
        await Eventually.Is(() => _site.Pages.Made.Count, made => made == DynamicPages.AtOnce);
        using var rejected = await greedy.GetAsync(MadePages.At("more"));
        var waiting = other.GetAsync(MadePages.At("other"));
        _site.Pages.How = MadePages.AWord;
        _site.Pages.LetGo();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, rejected.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await waiting).StatusCode);
        Assert.All(await Task.WhenAll(first), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    public void Dispose() => _site.Dispose();

    private HttpClient From(string address)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        return new HttpClient(handler) { BaseAddress = _site.Client.BaseAddress };
    }
}
