using ClonazepamInfo.Content;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Loads, checks, renders and swaps: one edition at a time. Any failure leaves the edition in use untouched; the
/// swap is one reference.
/// </summary>
internal sealed partial class EditionPublisher(
    IOptions<ContentOptions> content,
    ContentPreload early,
    EditionMaker maker,
    PublishMeter meter,
    TimeProvider time,
    ILogger<EditionPublisher> logger) : IDisposable
{
    private const string NeverStill = "The content changed each time it was read. Does another program write into its folder all the time?";

    private readonly SemaphoreSlim _turn = new(1, 1);

    private volatile Edition? _current;
    private volatile PublishOutcome? _outcome;
    private string _loggedProblems = "";
    private string? _loggedFault;

    /// <summary>The edition in use, or null before the first.</summary>
    public Edition? Current => _current;

    /// <summary>The outcome of the last try, or null before the first.</summary>
    public PublishOutcome? Outcome => _outcome;

    /// <summary>
    /// When the watch over the content last began to look at it, as a <see cref="System.Diagnostics.Stopwatch"/> timestamp.
    /// </summary>
    public long? LookedAt { get; set; }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Publishes the content as it is in its folder now, if it can be published.</summary>
    public Task<PublishOutcome> PublishAsync(bool isStaticCopy, CancellationToken stop) =>
        OneAtATimeAsync(async day =>
        {
            var loaded = await early.TakeAsync(content.Value, day) ?? await LoadedContent.ReadAsync(content.Value, day, stop);
            if (loaded.Result is not { } result)
            {
                return new PublishOutcome([], loaded.Name, loaded.State, LogOnce(NeverStill), _outcome?.DayFault);
            }

            LogOnce(result.Problems, loaded.Name);
            if (result.Snapshot is not { } snapshot)
            {
                return new PublishOutcome(result.Problems, loaded.Name, loaded.State, Fault: null, _outcome?.DayFault);
            }

            var fault = await TryAsync(new PinnedEdition(snapshot, day) { IsStaticCopy = isStaticCopy }, stop);
            return new PublishOutcome(result.Problems, loaded.Name, loaded.State, fault, fault is null ? null : _outcome?.DayFault);
        }, stop);

    /// <summary>Publishes the snapshot in use again for the day that has begun: a review may be overdue now.</summary>
    public Task<PublishOutcome> PublishForTodayAsync(CancellationToken stop) =>
        OneAtATimeAsync(
            async day => _outcome! with { DayFault = await TryAsync(new PinnedEdition(Current!.Pinned.Snapshot, day), stop) }, stop);

    public void Dispose() => _turn.Dispose();

    private async Task<PublishOutcome> OneAtATimeAsync(Func<DateOnly, Task<PublishOutcome>> publish, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            var started = time.GetTimestamp();
            var outcome = await publish(Today(time));
            _outcome = outcome;
            meter.Published(time.GetElapsedTime(started), outcome);
            return outcome;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <returns>Why the edition cannot be used, or null if it is in use now.</returns>
    private async Task<string?> TryAsync(PinnedEdition pinned, CancellationToken stop)
    {
        try
        {
            _current = await maker.MakeAsync(pinned, Current, stop);
            _loggedFault = null;
            Published(pinned.Snapshot.Default.Fingerprint, _current.Pages.Count);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Every exception, also an unforeseen one, must show in the site's health.
            return LogOnce(e.Message, e);
        }
    }

    /// <summary>Logs why nothing could be published, once until the reason changes.</summary>
    private string LogOnce(string fault, Exception? exception = null)
    {
        if (fault != _loggedFault)
        {
            _loggedFault = fault;
            NotPublished(fault, exception);
        }

        return fault;
    }

    /// <summary>Logs every problem by file and line, once for each change of the list.</summary>
    private void LogOnce(IReadOnlyList<Problem> problems, string folder)
    {
        var lines = problems.Select(problem => (problem.Severity, Line: problem.ToLine(folder))).ToList();
        var all = string.Join('\n', lines.Select(line => line.Line));
        if (all == _loggedProblems)
        {
            return;
        }

        _loggedProblems = all;
        foreach (var (severity, line) in lines)
        {
            ContentProblem(severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, line);
        }
    }

    [LoggerMessage(Message = "{Problem}")]
    private partial void ContentProblem(LogLevel level, string problem);

    [LoggerMessage(Level = LogLevel.Information, Message = "Version {Fingerprint} is in use: {Pages} pages and files.")]
    private partial void Published(string fingerprint, int pages);

    [LoggerMessage(Level = LogLevel.Error, Message = "The newest content is not in use: {Fault}")]
    private partial void NotPublished(string fault, Exception? exception);
}
