using System.Net.Sockets;
using System.Text;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Sends bytes as no HTTP client would.</summary>
internal static class RawRequest
{
    /// <summary>Sends a request of which each letter is one byte, and which says "Connection: close".</summary>
    public static async Task<string> Send(Uri site, string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port);
        await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(connection.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    /// <returns>What was answered before the server closed the connection, each byte as one letter.</returns>
    public static async Task<string> Send(Uri site, byte[] bytes, CancellationToken stop)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port, stop);
        var stream = connection.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(bytes, stop);
            connection.Client.Shutdown(SocketShutdown.Send);
            await stream.CopyToAsync(received, stop);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            // The server closed the connection on what it could not read; what it said before counts.
        }

        return Encoding.Latin1.GetString(received.ToArray());
    }
}
