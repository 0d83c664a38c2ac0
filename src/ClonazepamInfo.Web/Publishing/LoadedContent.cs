using ClonazepamInfo.Content;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>The content as it was at one moment.</summary>
/// <param name="Result">The snapshot or none, and all problems; null where the folder was never still for as long as reading takes.</param>
/// <param name="Name">How to name the folder in problems.</param>
/// <param name="State">What the folder looked like.</param>
/// <param name="Day">The day by which it was checked.</param>
internal sealed record LoadedContent(LoadResult? Result, string Name, FolderState State, DateOnly Day)
{
    private static readonly TimeSpan WhileItChanges = TimeSpan.FromMilliseconds(50);

    private const int MostReadings = 10;

    /// <summary>Reads the folder; one that changes while it is read is read again.</summary>
    public static LoadedContent Read(ContentOptions options, DateOnly day, int cores, CancellationToken stop)
    {
        var (folder, name) = options.Resolve();
        var state = FolderState.Of(folder);
        for (var readings = 0; readings < MostReadings; readings++)
        {
            var (result, _) = options.Load(day, cores);
            var after = FolderState.Of(folder);
            if (after == state)
            {
                return new LoadedContent(result, name, state, day);
            }

            // Waits on this thread, which has been chosen for its low priority; after an await another would go on.
            state = after;
            stop.WaitHandle.WaitOne(WhileItChanges);
            stop.ThrowIfCancellationRequested();
        }

        return new LoadedContent(null, name, state, day);
    }
}
