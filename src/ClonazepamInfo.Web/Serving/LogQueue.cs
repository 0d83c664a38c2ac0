using Serilog.Sinks.Async;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Counts the log lines that were dropped because the program that reads the log does not keep up. A collector that stopped
/// reading once blocked every thread that logged, and then the whole site.
/// </summary>
internal sealed class LogQueue : IAsyncLogEventSinkMonitor
{
    /// <summary>In lines: some seconds of a flood.</summary>
    public const int Length = 10_000;

    private volatile IAsyncLogEventSinkInspector? _inspector;
    private long _told;

    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) => _inspector = inspector;

    public void StopMonitoring(IAsyncLogEventSinkInspector inspector) => _inspector = null;

    /// <returns>How many lines were dropped since this was last asked.</returns>
    public long Dropped()
    {
        var dropped = _inspector?.DroppedMessagesCount ?? 0;
        return dropped - Interlocked.Exchange(ref _told, dropped);
    }
}
