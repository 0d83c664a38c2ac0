using System.Net;
using System.Net.Sockets;
using System.Text;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>One client cannot take every connection.</summary>
public sealed class ClientConnectionTests
{
    private const long Memory = 256 * 1024 * 1024;

    [LinuxFact]
    public async Task A_client_that_holds_half_of_all_connections_gets_no_more_and_others_are_served()
    {
        using var site = await BuiltSite.Serve([], ("DOTNET_GCHeapHardLimit", "0x10000000"));
        var held = new List<TcpClient>();
        try
        {
            for (var open = 0; open < ConnectionLimits.Connections(Memory) / 2; open++)
            {
                held.Add(await Connect(site, IPAddress.Loopback));
                Assert.StartsWith("HTTP/1.1 200 ", await Ask(held[^1]), StringComparison.Ordinal);
            }

            using var another = await Connect(site, IPAddress.Loopback);
            using var other = await Connect(site, IPAddress.Parse("127.0.0.2"));

            Assert.Equal("", await Ask(another));
            Assert.StartsWith("HTTP/1.1 200 ", await Ask(other), StringComparison.Ordinal);
        }
        finally
        {
            held.ForEach(connection => connection.Dispose());
        }

        await Eventually.Is(
            async () =>
            {
                using var again = await Connect(site, IPAddress.Loopback);
                return await Ask(again);
            },
            answer => answer.StartsWith("HTTP/1.1 200 ", StringComparison.Ordinal));
    }

    private static async Task<TcpClient> Connect(BuiltSite site, IPAddress from)
    {
        var client = new TcpClient(new IPEndPoint(from, 0));
        await client.ConnectAsync(IPAddress.Loopback, site.Address.Port);
        return client;
    }

    /// <returns>The beginning of the answer, or nothing where the server hangs up.</returns>
    private static async Task<string> Ask(TcpClient client)
    {
        try
        {
            await client.GetStream().WriteAsync("HEAD /health/live HTTP/1.1\r\nHost: a\r\n\r\n"u8.ToArray());
            var buffer = new byte[1024];
            return Encoding.ASCII.GetString(buffer, 0, await client.GetStream().ReadAsync(buffer));
        }
        catch (IOException)
        {
            return "";
        }
    }
}
