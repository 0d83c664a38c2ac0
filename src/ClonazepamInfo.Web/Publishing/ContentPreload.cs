namespace ClonazepamInfo.Web.Publishing;

/// <summary>Content that is read while the services are still being put together; both take about as long.</summary>
internal sealed class ContentPreload
{
    private Task<LoadedContent>? _loading;

    /// <summary>Begins to read.</summary>
    public static ContentPreload Begin(ContentOptions options)
    {
        var today = EditionPublisher.Today(TimeProvider.System);
        return new ContentPreload { _loading = Task.Run(() => LoadedContent.ReadAsync(options, today, CancellationToken.None)) };
    }

    /// <summary>Gives what was read, once, if it is still what stands in the folder and was checked by the right day.</summary>
    public async Task<LoadedContent?> TakeAsync(ContentOptions options, DateOnly day)
    {
        if (Interlocked.Exchange(ref _loading, null) is not { } loading)
        {
            return null;
        }

        var loaded = await loading;
        return loaded.Day == day && loaded.State == FolderState.Of(options.Resolve().Folder) ? loaded : null;
    }
}
