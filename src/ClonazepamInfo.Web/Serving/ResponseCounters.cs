using System.Collections.Concurrent;
using System.Globalization;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Logs cheap responses once a minute as counts of each kind, and each slow prerendered one by a line. A line for every one
/// would cost more than the response itself, and a fast client could fill a disk.
/// </summary>
internal sealed partial class ResponseCounters(TimeProvider time, LogQueue queue, ILogger<ResponseCounters> logger) : BackgroundService
{
    /// <summary>The route of a prerendered page in logs and metrics: which page it was must not be recorded.</summary>
    public const string Route = "(edition)";

    private static readonly TimeSpan Between = TimeSpan.FromMinutes(1);

    /// <summary>In milliseconds. Long enough for an old phone on a poor line.</summary>
    private const double Slow = 5000;

    private readonly ConcurrentDictionary<int, long> _unread = new();

    private long _whole, _notModified, _refused, _cached, _rejected;

    /// <summary>Whether a request was counted, so that it gets no line of its own.</summary>
    public static bool IsCounted(HttpContext context) => context.Items.ContainsKey(typeof(ResponseCounters));

    public long Begin() => time.GetTimestamp();

    public void Answered(string method, int status, long started)
    {
        switch (status)
        {
            case StatusCodes.Status200OK:
                Interlocked.Increment(ref _whole);
                break;
            case StatusCodes.Status304NotModified:
                Interlocked.Increment(ref _notModified);
                break;
            default:
                Interlocked.Increment(ref _refused);
                break;
        }

        var taken = time.GetElapsedTime(started).TotalMilliseconds;
        if (taken > Slow)
        {
            WasSlow(method, Route, status, taken);
        }
        else
        {
            Answer(method, Route, status, taken);
        }
    }

    /// <summary>Counts a dynamic page answered from the cache.</summary>
    public void Cached(HttpContext context) => Count(ref _cached, context);

    /// <summary>Counts a rejected request for a dynamic page.</summary>
    public void Rejected(HttpContext context) => Count(ref _rejected, context);

    /// <summary>Counts a request that the server refused before it could be read, by the status of the answer.</summary>
    public void Unread(int status) => _unread.AddOrUpdate(status, 1, (_, count) => count + 1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        LogCounts();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                LogCounts();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The rest is logged by StopAsync.
        }
    }

    private void LogCounts()
    {
        var (whole, notModified, refused) = (Take(ref _whole), Take(ref _notModified), Take(ref _refused));
        if (whole + notModified + refused > 0)
        {
            Answers(whole, notModified, refused);
        }

        if (UnreadCounts() is { Length: > 0 } unread)
        {
            Unreadable(unread);
        }

        if (queue.Dropped() is > 0 and var dropped)
        {
            LinesDropped(dropped);
        }

        var (cached, rejected) = (Take(ref _cached), Take(ref _rejected));
        if (cached + rejected > 0)
        {
            DynamicPageCounts(rejected > 0 ? LogLevel.Warning : LogLevel.Information, cached, rejected);
        }
    }

    private string UnreadCounts() => string.Join(
        ", ",
        _unread.Keys.Order().Select(status => string.Create(
            CultureInfo.InvariantCulture, $"{(_unread.TryRemove(status, out var count) ? count : 0)} with {status}")));

    private static void Count(ref long counter, HttpContext context)
    {
        Interlocked.Increment(ref counter);
        context.Items[typeof(ResponseCounters)] = true;
    }

    private static long Take(ref long counter) => Interlocked.Exchange(ref counter, 0);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "{Dropped} lines of this log were dropped since the last such line: the program that reads it does not keep up.")]
    private partial void LinesDropped(long dropped);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Prerendered responses since the last such line: {Whole} whole, {NotModified} not modified, {Refused} refused.")]
    private partial void Answers(long whole, long notModified, long refused);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Requests that could not be read since the last such line: {Refusals}.")]
    private partial void Unreadable(string refusals);

    [LoggerMessage(Message = "Dynamic pages since the last such line: {Cached} answered from the cache, "
        + "{Rejected} rejected because too many were being rendered.")]
    private partial void DynamicPageCounts(LogLevel level, long cached, long rejected);

    [LoggerMessage(Level = LogLevel.Warning, Message = RequestLog.Template)]
    private partial void WasSlow(string method, string route, int status, double elapsed);

    /// <summary>Written only at level Debug.</summary>
    [LoggerMessage(Level = LogLevel.Debug, Message = RequestLog.Template)]
    private partial void Answer(string method, string route, int status, double elapsed);
}
