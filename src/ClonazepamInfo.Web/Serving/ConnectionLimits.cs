using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ClonazepamInfo.Web.Serving;

/// <summary>What the server holds every connection to before the site sees a request: enough for the oldest phone, and no more.</summary>
internal static class ConnectionLimits
{
    /// <summary>
    /// Ten thousand clients that hold a connection and say nothing leave room for readers. A connection costs a file
    /// descriptor and, idle, some kilobytes; the process needs 321 descriptors of its own (one for each mapped part of a
    /// library), so it has to be allowed 17,000. Without descriptors the server retries to accept without end; a
    /// connection above this limit it closes at once.
    /// </summary>
    private const int MostConnections = 16_384;

    /// <summary>In bytes. Past this the server itself says 414, without a page. <see cref="RequestLimits"/> says it with one from 8,000, but for a search.</summary>
    private const int LongestRequestLine = 64 * 1024;

    /// <summary>As nginx lets through (four buffers of 8 KB). The site reads five headers of a kilobyte; the rest is cookies that a neighbour on the same domain has set.</summary>
    private const int LongestHeaders = 32 * 1024;

    /// <summary>Browsers send about twenty, proxies add ten.</summary>
    private const int MostHeaders = 64;

    /// <summary>The site reads no body, so no code of it or of a library can be made to.</summary>
    private const int LongestBody = 0;

    /// <summary>For a line and headers that fit in one packet. Who sends a byte now and then is let go.</summary>
    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(15);

    /// <summary>
    /// Longer than the 60 seconds for which nginx keeps an idle connection to its upstream: the proxy is to hang up first,
    /// or it may send a request on a connection that is just being closed.
    /// </summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(90);

    /// <summary>
    /// A page of 15 KB may take a minute: a poor line in a lift. What fits in the system's own buffer is sent at once, so
    /// this is for who asks for the whole leaflet and does not read it.
    /// </summary>
    private static readonly MinDataRate SlowestReader = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(10));

    /// <summary>A page needs three requests; RFC 9113 section 6.5.2 asks for no fewer than a hundred.</summary>
    private const int MostStreams = 100;

    /// <summary>The smallest that RFC 9113 section 6.9.2 has a connection begin with: nothing is to be sent here.</summary>
    private const int SmallestWindow = 65_535;

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        var limits = options.Limits;
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestLineSize = LongestRequestLine;
        limits.MaxRequestHeadersTotalSize = LongestHeaders;
        limits.MaxRequestHeaderCount = MostHeaders;
        limits.MaxRequestBufferSize = LongestRequestLine + LongestHeaders;
        limits.MaxRequestBodySize = LongestBody;
        limits.RequestHeadersTimeout = ForHeaders;
        limits.KeepAliveTimeout = Idle;
        limits.MinResponseDataRate = SlowestReader;
        limits.Http2.MaxStreamsPerConnection = MostStreams;
        limits.Http2.InitialConnectionWindowSize = SmallestWindow;
        limits.Http2.InitialStreamWindowSize = SmallestWindow;
    }
}
