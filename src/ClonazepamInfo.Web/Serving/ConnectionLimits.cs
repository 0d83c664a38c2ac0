using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Kestrel's limits, where the default is not right for this site: enough for the oldest phone, and no more.</summary>
internal static class ConnectionLimits
{
    /// <summary>
    /// Ten thousand clients that hold a connection and say nothing leave room for readers. A connection costs a file
    /// descriptor and, idle, some kilobytes; the process needs 321 descriptors of its own (one for each mapped part of a
    /// library), so it has to be allowed 17,000. Without descriptors the server retries to accept without end; a
    /// connection above this limit it closes at once.
    /// </summary>
    private const int MostConnections = 16_384;

    /// <summary>However little memory there is, more than one proxy or one ward needs.</summary>
    private const int FewestConnections = 256;

    /// <summary>In bytes. What the process itself takes, and a quarter more: the edition, the search, the compiled code.</summary>
    private const long OwnMemory = 160L * 1024 * 1024;

    /// <summary>
    /// In bytes. Above this the server itself answers 414, without a page. <see cref="RequestLimits"/> answers it with a page
    /// from 8,000, except for a search.
    /// </summary>
    private const int LongestRequestLine = 64 * 1024;

    /// <summary>
    /// As nginx lets through (four buffers of 8 KB). The site reads five headers of a kilobyte; the rest are cookies of other
    /// sites on the same domain.
    /// </summary>
    private const int LongestHeaders = 32 * 1024;

    /// <summary>Browsers send about twenty, proxies add ten.</summary>
    private const int MostHeaders = 64;

    /// <summary>The site reads no body, so no code of it or of a library can be made to.</summary>
    private const int LongestBody = 0;

    /// <summary>For a request line and headers that fit in one packet. A client that sends a byte now and then is disconnected.</summary>
    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Longer than the 60 seconds for which nginx keeps an idle connection to its upstream: the proxy must close first,
    /// or it may send a request on a connection that is just being closed.
    /// </summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(90);

    /// <summary>
    /// A page of 15 KB may take a minute: a poor line in a lift. What fits in the system's own buffer is sent at once, so
    /// this is for a client that requests the whole leaflet and does not read it.
    /// </summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>
    /// As many as may each hold a whole unfinished request in half of the memory that is left: 1,417 of them once ended a process
    /// that had 256 MB.
    /// </summary>
    /// <param name="memory">In bytes: what the process may use, by its container or by the machine.</param>
    public static int Connections(long memory) =>
        (int)Math.Clamp((memory - OwnMemory) / 2 / (LongestRequestLine + LongestHeaders), FewestConnections, MostConnections);

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;

        // The site reads no header that is not ASCII. A cookie of another site on the domain, in any encoding, must not keep a
        // reader out: by default Kestrel answers a byte that is not UTF-8 with an empty 400.
        options.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        var limits = options.Limits;
        limits.MaxConcurrentConnections = Connections(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);
        limits.MaxRequestLineSize = LongestRequestLine;
        limits.MaxRequestHeadersTotalSize = LongestHeaders;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.MaxRequestBufferSize = LongestRequestLine + LongestHeaders;
        limits.MaxRequestBodySize = LongestBody;
        limits.RequestHeadersTimeout = ForHeaders;
        limits.KeepAliveTimeout = Idle;
        limits.MinResponseDataRate = SlowestReader;

        var services = options.ApplicationServices;
        var clients = services.GetRequiredService<ClientConnections>();
        services.GetRequiredService<RefusalPage>().Watch(services.GetRequiredService<DiagnosticListener>());
        options.ConfigureEndpointDefaults(endpoint =>
        {
            endpoint.Use(next => connection => clients.OnConnectionAsync(next, connection));
            endpoint.Use(next => connection => RefusalPage.OnConnectionAsync(next, connection));
        });
    }
}
