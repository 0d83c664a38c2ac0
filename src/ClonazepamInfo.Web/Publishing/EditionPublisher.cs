using ClonazepamInfo.Content;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Load, check, render, compress, swap: one at a time. Whatever fails leaves the edition in use untouched; the swap is one
/// reference.
/// </summary>
internal sealed partial class EditionPublisher(
    IOptions<ContentOptions> content, EarlyContent early, EditionMaker maker, PublishMeter meter, TimeProvider time, ILogger<EditionPublisher> logger)
    : IDisposable
{
    private const string NeverStill = "The content changed each time that it was read. Does another program write into its folder all the time?";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, PublishedPage> _better = new(StringComparer.Ordinal);

    private volatile Edition? _current;
    private volatile PublishOutcome? _outcome;
    private string _told = "";
    private string? _toldFault;

    /// <summary>The edition in use, or null before the first.</summary>
    public Edition? Current => _current;

    /// <summary>What came of the last try, or null before the first.</summary>
    public PublishOutcome? Outcome => _outcome;

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Publishes the content as it now stands in its folder, if it can be published.</summary>
    /// <returns>What came of it.</returns>
    public Task<PublishOutcome> PublishAsync(PublishEffort effort, IProgress<(int Done, int Of)>? progress, CancellationToken stop) =>
        OneAtATimeAsync(async day =>
        {
            var loaded = await early.TakeAsync(content.Value, day) ?? LoadedContent.Read(content.Value, day, effort.Cores, stop);
            if (loaded.Result is not { } result)
            {
                return new PublishOutcome([], loaded.Name, loaded.State, Tell(NeverStill), _outcome?.DayFault);
            }

            Tell(result.Problems, loaded.Name);
            if (result.Snapshot is not { } snapshot)
            {
                return new PublishOutcome(result.Problems, loaded.Name, loaded.State, Fault: null, _outcome?.DayFault);
            }

            var fault = await TryAsync(new PinnedEdition(snapshot, day) { IsStaticCopy = effort.IsForStaticCopy }, effort, progress, stop);
            return new PublishOutcome(result.Problems, loaded.Name, loaded.State, fault, fault is null ? null : _outcome?.DayFault);
        }, stop);

    /// <summary>Publishes what is in use once more for the day that has begun: a review may be overdue now.</summary>
    public Task<PublishOutcome> PublishForTodayAsync(CancellationToken stop) =>
        OneAtATimeAsync(async day => _outcome! with { DayFault = await TryAsync(new PinnedEdition(Current!.Pinned.Snapshot, day), PublishEffort.Behind, null, stop) }, stop);

    /// <summary>Compresses one more page of the edition in use as well as can be.</summary>
    /// <returns>Whether there may be more.</returns>
    public bool CompressNextPage()
    {
        if (Current?.Pages.FirstOrDefault(page => !page.IsBest && !_better.ContainsKey(page.Address)) is not { } next)
        {
            return false;
        }

        _better.Add(next.Address, next.Best());
        return true;
    }

    /// <summary>Puts the pages that were compressed better since the last swap into use.</summary>
    public void TakeBetterPages()
    {
        if (_better.Count > 0)
        {
            _current = Current!.With(_better);
            _better.Clear();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<PublishOutcome> OneAtATimeAsync(Func<DateOnly, Task<PublishOutcome>> publish, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            var started = time.GetTimestamp();
            TakeBetterPages();
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

    /// <returns>Why the edition cannot be used, or null where it now is.</returns>
    private async Task<string?> TryAsync(PinnedEdition pinned, PublishEffort effort, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        try
        {
            _current = await maker.MakeAsync(pinned, Current, effort, progress, stop);
            _toldFault = null;
            Published(pinned.Snapshot.Default.Fingerprint, _current.Pages.Count);
            return null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Not only what is foreseen: a fault that nobody has thought of must show in the site's health all the same.
            return Tell(e.Message, e);
        }
    }

    /// <summary>Says why nothing could be published, once until it is another reason.</summary>
    /// <returns>The reason.</returns>
    private string Tell(string fault, Exception? exception = null)
    {
        if (fault != _toldFault)
        {
            _toldFault = fault;
            NotPublished(fault, exception);
        }

        return fault;
    }

    /// <summary>Says every problem by file and line, once for each change of the list.</summary>
    private void Tell(IReadOnlyList<Problem> problems, string folder)
    {
        var lines = problems.Select(problem => (problem.Severity, Line: problem.ToLine(folder))).ToList();
        var all = string.Join('\n', lines.Select(line => line.Line));
        if (all == _told)
        {
            return;
        }

        _told = all;
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
