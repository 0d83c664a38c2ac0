using System.Net;
using System.Net.Sockets;
using System.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A site that is told to stop finishes what it has begun, and begins nothing.</summary>
public sealed class GracefulStopTests
{
    private const string Stopping = "Application is shutting down";

    private const string LastChunk = "0\r\n\r\n";

    private const string LargePage = "/leaflet";

    [LinuxFact]
    public async Task A_page_that_is_being_read_slowly_arrives_whole()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var site = await BuiltSite.Serve(["--watch=false"]);
        var whole = await site.Ask(LargePage);

        using var idle = await Open(site, limit.Token);
        using var reader = await Open(site, limit.Token);
        await Send(idle, "/health/live", limit.Token);
        await Receive(idle, LastChunk, limit.Token);
        await Send(reader, LargePage, limit.Token);
        var begun = await Receive(reader, "\r\n\r\n", limit.Token);

        await site.Terminate();
        await site.LineWith(Stopping);

        // Disconnected: an idle reader, and every new one.
        Assert.Equal("", await Receive(idle, null, limit.Token));
        await Assert.ThrowsAsync<SocketException>(() => Open(site, limit.Token));

        var page = begun + await Receive(reader, null, limit.Token);
        var run = await site.End();

        Assert.EndsWith("\r\n\r\n" + whole.Text, page, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
    }

    private static async Task<Socket> Open(BuiltSite site, CancellationToken stop)
    {
        // Far smaller than the page, so that most of it waits in the site.
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        try
        {
            await socket.ConnectAsync(IPAddress.Parse(site.Address.Host), site.Address.Port, stop);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task Send(Socket socket, string address, CancellationToken stop) =>
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: leaflet.example\r\n\r\n"), stop);

    /// <summary>Reads a little at a time, up to a text or until the site hangs up.</summary>
    private static async Task<string> Receive(Socket socket, string? upTo, CancellationToken stop)
    {
        var received = new List<byte>();
        var little = new byte[1024];
        while (upTo is null || !Encoding.UTF8.GetString([.. received]).Contains(upTo, StringComparison.Ordinal))
        {
            var count = await socket.ReceiveAsync(little, stop);
            if (count == 0)
            {
                break;
            }

            received.AddRange(little.AsSpan(0, count));
        }

        return Encoding.UTF8.GetString([.. received]);
    }
}
