using ClonazepamInfo.Content.Model;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Keeps the edition in use true to the content and to the day, makes its search index before the first reader asks, and
/// compresses it better in between: on one thread of its own at low priority, so that readers never wait for it.
/// </summary>
internal sealed partial class PublishingLoop(EditionPublisher publisher, SearchIndexes indexes, IOptions<ContentOptions> content, TimeProvider time, ILogger<PublishingLoop> logger)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A swap costs a little for every page; better bytes need not come into use one by one.</summary>
    private static readonly TimeSpan BetweenSwaps = TimeSpan.FromSeconds(2);

    /// <summary>A disk that no longer answers must not keep the process from ending.</summary>
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private bool _disposed;
    private Thread? _thread;
    private long _swappedAt;
    private DateOnly? _triedDay;
    private Leaflet? _withoutIndex;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _thread = new Thread(Run) { IsBackground = true, Name = "publishing", Priority = ThreadPriority.BelowNormal };
        _thread.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Cancel();
        return _thread is { } thread ? Task.Run(() => thread.Join(LongestFarewell), CancellationToken.None) : Task.CompletedTask;
    }

    /// <summary>
    /// A host that could not open its port disposes of what it has started without stopping it first; one that is stopped and
    /// disposed of at once may do both at the same time.
    /// </summary>
    public void Dispose()
    {
        // Who was stopped has been waited for.
        var longest = _stop.IsCancellationRequested ? TimeSpan.Zero : LongestFarewell;
        Cancel();
        var ended = _thread is null || _thread.Join(longest);
        lock (_gate)
        {
            _disposed = true;
            if (ended)
            {
                _stop.Dispose();
            }
        }
    }

    private void Cancel()
    {
        lock (_gate)
        {
            if (!_disposed)
            {
                _stop.Cancel();
            }
        }
    }

    private void Run()
    {
        LowPriority.OfThisThread();
        using var watcher = content.Value.Watch ? new ContentWatcher(content.Value.Resolve().Folder, publisher.Outcome!.State, time) : null;
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                Step(watcher);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Nobody waits for this thread: a fault that ended it would leave old words in use for ever, unseen.
                StepFailed(e);
                _stop.Token.WaitHandle.WaitOne(Pause);
            }
        }
    }

    private void Step(ContentWatcher? watcher)
    {
        var today = EditionPublisher.Today(time);
        if (publisher.Current!.Pinned.Day != today && _triedDay != today)
        {
            // Once a day: what fails now fails again half a second later, until the content is another.
            _triedDay = today;
            publisher.PublishForTodayAsync(_stop.Token).GetAwaiter().GetResult();
        }

        var idle = !CompressOnePage();
        if (watcher is null)
        {
            _stop.Token.WaitHandle.WaitOne(idle ? Pause : TimeSpan.Zero);
        }
        else if (watcher.HasChanged(idle ? Pause : TimeSpan.Zero, _stop.Token.WaitHandle))
        {
            watcher.Published(publisher.PublishAsync(PublishEffort.Behind, null, _stop.Token).GetAwaiter().GetResult().State);
        }

        MakeIndexes(publisher.Current!.Pinned.Snapshot);
    }

    private void MakeIndexes(LeafletSnapshot snapshot)
    {
        foreach (var leaflet in snapshot.Leaflets.Where(leaflet => !ReferenceEquals(leaflet, _withoutIndex)))
        {
            try
            {
                indexes.Of(leaflet, snapshot);
            }
            catch (Exception e)
            {
                // What failed fails again: once is enough to be told. All else goes on, and an edit may mend it.
                _withoutIndex = leaflet;
                IndexFailed(leaflet.Language, e);
            }
        }
    }

    /// <summary>One page at a time: after each an edit can be noticed.</summary>
    /// <returns>Whether there was one to compress.</returns>
    private bool CompressOnePage()
    {
        var compressed = publisher.CompressNextPage();
        if (!compressed || time.GetElapsedTime(_swappedAt) > BetweenSwaps)
        {
            publisher.TakeBetterPages();
            _swappedAt = time.GetTimestamp();
        }

        return compressed;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index of {Language} could not be made; nobody can search in it until the next edit.")]
    private partial void IndexFailed(string language, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing failed; the edition in use stays, and publishing goes on.")]
    private partial void StepFailed(Exception exception);
}
