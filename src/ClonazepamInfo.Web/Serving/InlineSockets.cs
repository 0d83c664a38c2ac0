namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Answers on the thread that the socket wakes, without a detour over the thread pool. An answer from the edition takes
/// microseconds and never blocks, so the detour costs more than the answer: a third of the processor's time was saved.
/// Whatever may take longer goes to the pool by itself; see <see cref="PrerenderedPageMiddleware"/>.
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
