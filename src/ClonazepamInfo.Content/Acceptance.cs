using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content;

/// <summary>Records what a content folder says today as published.</summary>
public static class Acceptance
{
    /// <summary>Appends to the folder's record whatever it does not hold yet. A folder with an error is left as it is.</summary>
    /// <returns>The result of loading the folder with its new record, and the number of lines appended.</returns>
    /// <exception cref="IOException">The record cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The record may not be written.</exception>
    public static (LoadResult Result, int Appended) Accept(string folder, DateOnly today, Uri? site = null)
    {
        var loaded = LeafletLoader.Check(folder, today, site);
        if (loaded.Snapshot is not { } snapshot || snapshot.PublicationLog.Unrecorded(snapshot, today) is not { Count: > 0 } unrecorded)
        {
            return (loaded, 0);
        }

        var path = Path.Combine(folder, Names.RecordFile);
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var start = before.Length == 0 ? RecordFile.Head : before.EndsWith('\n') ? "" : "\n";
        File.AppendAllText(path, start + string.Concat(unrecorded.Select(RecordFile.Write)));
        return (LeafletLoader.Load(folder, today), unrecorded.Count);
    }
}
