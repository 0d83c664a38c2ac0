namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Notices that the content has changed. Notifications make it quick. Looking twice a second makes it certain: notifications
/// do not arrive from mounted volumes, nor after the whole folder was replaced.
/// </summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// An editor saves several files, or one in several steps; nothing is read before this long has passed without a change.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest wait for a writer that never pauses; reading makes sure that the content is of one moment.</summary>
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(2);

    /// <summary>Looking takes at most this part of the time, however many files there are.</summary>
    private const int LargestShare = 20;

    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _notified = new(0);

    private FileSystemWatcher? _notifications;
    private FolderState _published;
    private TimeSpan _untilNextLook = Look;
    private long _lookedAt;

    public ContentWatcher(string folder, FolderState published, TimeProvider time)
    {
        _folder = folder;
        _published = published;
        _time = time;
        Listen();
    }

    /// <summary>Waits until the content differs from what was published and no longer changes.</summary>
    public async Task<bool> HasChangedAsync(TimeSpan longest, CancellationToken stop)
    {
        var notified = await _notified.WaitAsync(longest, stop);
        if (!notified && _time.GetElapsedTime(_lookedAt) < _untilNextLook)
        {
            return false;
        }

        var state = LookAt();
        if (state == _published)
        {
            return false;
        }

        if (!notified)
        {
            // A change without a notification: the watched folder may be gone.
            Listen();
        }

        var noticed = _time.GetTimestamp();
        for (FolderState? before = null; before != state && _time.GetElapsedTime(noticed) < LongestUnrest; state = LookAt())
        {
            before = state;
            await Task.Delay(Quiet, stop);
        }

        return state != _published;
    }

    /// <summary>Remembers what was read. What has changed since then is noticed at the next look.</summary>
    public void Published(FolderState state) => _published = state;

    public void Dispose()
    {
        _notifications?.Dispose();
        _notified.Dispose();
    }

    private FolderState LookAt()
    {
        _lookedAt = _time.GetTimestamp();
        var state = FolderState.Of(_folder);
        var taken = _time.GetElapsedTime(_lookedAt);
        _untilNextLook = taken * LargestShare > Look ? taken * LargestShare : Look;
        return state;
    }

    private void Listen()
    {
        _notifications?.Dispose();
        _notifications = null;
        try
        {
            _notifications = new FileSystemWatcher(_folder) { IncludeSubdirectories = true };
            _notifications.Changed += Notify;
            _notifications.Created += Notify;
            _notifications.Deleted += Notify;
            _notifications.Renamed += Notify;
            _notifications.Error += Notify;
            _notifications.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // No folder, or the system allows no more watches: looking still finds every change.
        }
    }

    private void Notify(object sender, EventArgs e)
    {
        try
        {
            if (_notified.CurrentCount == 0)
            {
                _notified.Release();
            }
        }
        catch (ObjectDisposedException)
        {
            // The last notification of a watcher that is being closed.
        }
    }
}
