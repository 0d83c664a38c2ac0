using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Tells clients apart without keeping their addresses: a digest with a key that is made at each start and is nowhere else.
/// </summary>
internal sealed class ClientKey(ProxyOptions proxy)
{
    /// <summary>In bytes: one subscriber's network in IPv6 (RFC 6177).</summary>
    private const int Network = 8;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ForwardedHeadersOptions _proxies = proxy.Forwarded();

    /// <returns>The client's key, or null where the connection is a trusted proxy's, behind which all readers are.</returns>
    public string? Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    /// <param name="address">The address of the connection's other end, or null for a Unix socket.</param>
    public string? Of(IPAddress? address)
    {
        if (address is null)
        {
            // Only a proxy connects to a Unix socket.
            return null;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return _proxies.KnownIPNetworks.Any(network => network.Contains(address)) ? null : Digest(address);
    }

    private string Digest(IPAddress address)
    {
        var bytes = address.GetAddressBytes().AsSpan();
        return Convert.ToHexString(HMACSHA256.HashData(_key, address.AddressFamily == AddressFamily.InterNetworkV6 ? bytes[..Network] : bytes));
    }
}
