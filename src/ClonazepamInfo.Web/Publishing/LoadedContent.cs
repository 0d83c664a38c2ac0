using ClonazepamInfo.Content;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>The content as it was at one moment.</summary>
/// <param name="Result">The snapshot or none, and all problems; null if the folder changed during every reading.</param>
/// <param name="Name">How to name the folder in problems.</param>
/// <param name="State">What the folder looked like.</param>
/// <param name="Day">The day by which it was checked.</param>
internal sealed record LoadedContent(LoadResult? Result, string Name, FolderState State, DateOnly Day)
{
    private static readonly TimeSpan WhileItChanges = TimeSpan.FromMilliseconds(50);

    private const int MostReadings = 10;

    /// <summary>Reads the folder; one that changes while it is read is read again.</summary>
    public static async Task<LoadedContent> ReadAsync(ContentOptions options, DateOnly day, CancellationToken stop)
    {
        var (folder, name) = options.Resolve();
        var state = FolderState.Of(folder);
        for (var readings = 0; readings < MostReadings; readings++)
        {
            var result = LeafletLoader.Load(folder, day);
            var after = FolderState.Of(folder);
            if (after == state)
            {
                return new LoadedContent(result, name, state, day);
            }

            state = after;
            await Task.Delay(WhileItChanges, stop);
        }

        return new LoadedContent(null, name, state, day);
    }
}
