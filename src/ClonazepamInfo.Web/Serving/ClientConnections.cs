using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Connections;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Leaves half of all connections to other clients: 3,000 unfinished requests of one client once took every place, and readers were
/// closed out. Trusted proxies, behind which all readers are, have no limit.
/// </summary>
internal sealed class ClientConnections(ClientKey clients)
{
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly int _most = ConnectionLimits.Connections(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes) / 2;

    public async Task OnConnectionAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        if (clients.Of((connection.RemoteEndPoint as IPEndPoint)?.Address) is not { } client)
        {
            await next(connection);
            return;
        }

        try
        {
            if (_open.AddOrUpdate(client, 1, (_, count) => count + 1) <= _most)
            {
                await next(connection);
            }
        }
        finally
        {
            // Nothing is kept of a client that has gone.
            _open.AddOrUpdate(client, 0, (_, count) => count - 1);
            _open.TryRemove(KeyValuePair.Create(client, 0));
        }
    }
}
