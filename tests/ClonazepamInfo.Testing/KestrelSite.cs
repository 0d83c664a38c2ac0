using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting;

namespace ClonazepamInfo.Testing;

/// <summary>The site over a real server, for what the test server neither does nor shows: bytes on the wire.</summary>
public sealed class KestrelSite : LeafletSite
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly (string Name, string Value)[] _settings;

    public KestrelSite()
        : this([])
    {
    }

    private KestrelSite((string Name, string Value)[] settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
        if (Origin.Port == 0)
        {
            throw new InvalidOperationException("The site did not start; it says why on standard error.");
        }
    }

    public Uri Origin => ClientOptions.BaseAddress;

    /// <summary>The site with settings of a test's own. A fixture has to have one public constructor, so this is not a second.</summary>
    public static KestrelSite With(params (string Name, string Value)[] settings) => new(settings);

    /// <summary>Sends a request line as it is, however wrong.</summary>
    public async Task<RawAnswer> Send(string target, string method = "GET", string host = "leaflet.example")
    {
        var received = await Exchange($"{method} {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        var answer = Parse(Encoding.UTF8.GetString(received));
        return answer.Headers.GetValueOrDefault("Transfer-Encoding") == "chunked"
            ? answer with
            {
                Body = Encoding.UTF8.GetString(WithoutChunkSizes(received.AsSpan(received.AsSpan().IndexOf("\r\n\r\n"u8) + 4))),
            }
            : answer;
    }

    /// <summary>Asks with just these headers, and reads the bytes of the answer as they were sent.</summary>
    public async Task<ByteAnswer> AskRaw(string target, IEnumerable<(string Name, string Value)> headers, string method = "GET")
    {
        var lines = headers.Select(header => $"{header.Name}: {header.Value}\r\n");
        var received = await Exchange(
            $"{method} {target} HTTP/1.1\r\nHost: leaflet.example\r\nConnection: close\r\n{string.Concat(lines)}\r\n");
        var end = received.AsSpan().IndexOf("\r\n\r\n"u8);
        var (status, names, _) = Parse(Encoding.UTF8.GetString(received, 0, end + 4));
        return new ByteAnswer(status, names, received[(end + 4)..], received.Length);
    }

    /// <summary>Sends bytes as they are, each character one byte, and reads until the server hangs up.</summary>
    public async Task<RawAnswer> SendBytes(string bytes) => Parse(Encoding.UTF8.GetString(await Exchange(bytes)));

    /// <summary>
    /// The body without the sizes of its chunks (RFC 9112 section 7.1). Where a page was sent in two, the size of the second
    /// once ended up inside a tag and looked like an attribute.
    /// </summary>
    private static byte[] WithoutChunkSizes(ReadOnlySpan<byte> body)
    {
        using var whole = new MemoryStream();
        for (var end = body.IndexOf("\r\n"u8); end > 0; end = body.IndexOf("\r\n"u8))
        {
            var size = Convert.ToInt32(Encoding.ASCII.GetString(body[..end]), fromBase: 16);
            if (size == 0)
            {
                break;
            }

            whole.Write(body.Slice(end + 2, size));
            body = body[(end + 2 + size + 2)..];
        }

        return whole.ToArray();
    }

    private async Task<byte[]> Exchange(string bytes)
    {
        using var limit = new CancellationTokenSource(Longest);
        using var connection = new TcpClient();
        await connection.ConnectAsync(ClientOptions.BaseAddress.Host, ClientOptions.BaseAddress.Port, limit.Token);
        var stream = connection.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(bytes), limit.Token);
            await stream.CopyToAsync(received, limit.Token);
        }
        catch (IOException) when (received.Length > 0)
        {
            // The server answered and hung up before it had read everything that was sent.
        }

        return received.ToArray();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }
    }

    private static RawAnswer Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        Assert.True(end > 0, $"not an answer: \"{text}\"");
        var lines = text[..end].Split("\r\n");
        var headers = lines
            .Skip(1)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new RawAnswer(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, text[(end + 4)..]);
    }
}

/// <summary>What came back on the wire, as bytes; the length is of all of it.</summary>
public sealed record ByteAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body, int Length);

/// <summary>What came back on the wire; the body with whatever framing it had.</summary>
public sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body);
