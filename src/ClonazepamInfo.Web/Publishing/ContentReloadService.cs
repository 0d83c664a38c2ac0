using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Publishes a new edition when the content or the day changes, and builds the search index of each edition before the
/// first reader needs it.
/// </summary>
internal sealed partial class ContentReloadService(
    EditionPublisher publisher, IOptions<ContentOptions> content, TimeProvider time, ILogger<ContentReloadService> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A disk that no longer answers must not keep the process from ending.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(3);

    private DateOnly? _triedDay;
    private Leaflet? _withoutIndex;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestStop);
        try
        {
            await base.StopAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The limit was reached, as when an index is being built on a busy machine. The host would log it as a fault.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = content.Value.Watch ? new ContentWatcher(content.Value.Resolve().Folder, publisher.Outcome!.State, time) : null;
        while (!stoppingToken.IsCancellationRequested)
        {
            publisher.LookedAt = Stopwatch.GetTimestamp();
            try
            {
                await StepAsync(watcher, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // Nothing awaits this loop: an exception that ended it would leave old words in use, unnoticed.
                StepFailed(e);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task StepAsync(ContentWatcher? watcher, CancellationToken stop)
    {
        BuildIndexes(publisher.Current!.Pinned);
        var today = EditionPublisher.Today(time);
        if (publisher.Current.Pinned.Day != today && _triedDay != today)
        {
            // Once a day: what fails now fails again half a second later, until the content changes.
            _triedDay = today;
            await publisher.PublishForTodayAsync(stop);
        }

        if (watcher is null)
        {
            await Task.Delay(Pause, stop);
        }
        else if (await watcher.HasChangedAsync(Pause, stop))
        {
            watcher.Published((await publisher.PublishAsync(isStaticCopy: false, stop)).State);
        }
    }

    private void BuildIndexes(PinnedEdition edition)
    {
        foreach (var leaflet in edition.Snapshot.Leaflets.Where(leaflet => !ReferenceEquals(leaflet, _withoutIndex)))
        {
            try
            {
                edition.IndexOf(leaflet);
            }
            catch (Exception e)
            {
                // What failed fails again, so it is logged once. Everything else continues, and an edit may fix it.
                _withoutIndex = leaflet;
                IndexFailed(leaflet.Language, e);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The search index of {Language} could not be built; search in it fails until the next edit.")]
    private partial void IndexFailed(string language, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Publishing failed; the edition in use stays, and publishing continues.")]
    private partial void StepFailed(Exception exception);
}
