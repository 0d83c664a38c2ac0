using System.Net.Sockets;
using System.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Clients that dawdle, on purpose or on a poor line, keep nobody else waiting.</summary>
[Collection(SharedKestrel.Name)]
public sealed class SlowConnectionTests(KestrelSite site)
{
    private const int Connections = 300;

    [Theory]
    [InlineData("GET /stopping HTTP/1.1\r\nHost: leaflet.example\r\nX-Slow: a", 1)]
    [InlineData("GET /leaflet HTTP/1.1\r\nHost: leaflet.example\r\n\r\n", 20)]
    public async Task A_reader_is_served_while_hundreds_do_not_finish_asking_or_do_not_read_what_they_asked_for(string said, int times)
    {
        var dawdling = new List<TcpClient>();
        try
        {
            for (var connections = 0; connections < Connections; connections++)
            {
                var connection = new TcpClient { ReceiveBufferSize = 4096 };
                dawdling.Add(connection);
                await connection.ConnectAsync(site.ClientOptions.BaseAddress.Host, site.ClientOptions.BaseAddress.Port);
                await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(said, times))));
            }

            foreach (var page in TestLeaflet.Pages.Where(page => !page.ReadsQuery))
            {
                var answer = await site.Send(page.Address);
                Assert.Equal(200, answer.Status);
                Assert.EndsWith("</html>\n", answer.Body, StringComparison.Ordinal);
            }
        }
        finally
        {
            dawdling.ForEach(connection => connection.Dispose());
        }

        Assert.Contains("Healthy", (await site.Send("/health/ready")).Body, StringComparison.Ordinal);
    }
}
