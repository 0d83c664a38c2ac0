using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content;

/// <summary>Records what a content folder says today as published.</summary>
public static class Acceptance
{
    /// <summary>Held while the record is compared and appended to. Its name begins with a dot, so it is no content.</summary>
    private const string LockFile = ".fingerprints.lock";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Appends to the folder's record, and to its list of published addresses, whatever they do not hold yet. A folder with an error is left as it is, and so is one whose
    /// record goes on after today: the clock is wrong, and no line could say when it was written.
    /// </summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="today">The day in UTC on which the versions are recorded.</param>
    /// <param name="site">The site's public address, or null where it is not known.</param>
    /// <returns>The result of loading the folder with its new record, and the number of lines appended.</returns>
    /// <exception cref="IOException">The record cannot be written, or another program is recording for a minute.</exception>
    /// <exception cref="UnauthorizedAccessException">The record may not be written.</exception>
    public static (LoadResult Result, int Appended) Accept(string folder, DateOnly today, Uri? site = null)
    {
        if (!Directory.Exists(folder))
        {
            return (LeafletLoader.Check(folder, today, site), 0);
        }

        using var held = Lock(Path.Combine(folder, LockFile));
        var loaded = LeafletLoader.Check(folder, today, site);
        if (loaded.Snapshot is not { } snapshot)
        {
            return (loaded, 0);
        }

        if (snapshot.PublicationLog.NewestDay > today)
        {
            var behind = ClockBehind(snapshot.PublicationLog.NewestDay.Value, today);
            return (loaded with { Snapshot = null, Problems = [.. loaded.Problems, behind] }, 0);
        }

        var published = Path.Combine(folder, Names.PublishedFile);
        var headings = Unlisted(snapshot, File.ReadAllLines(published));
        if (headings.Count > 0)
        {
            Append(published, Encoding.UTF8.GetBytes((File.ReadAllText(published).EndsWith('\n') ? "" : "\n") + string.Concat(headings)));
        }

        var unrecorded = snapshot.PublicationLog.Unrecorded(snapshot, today);
        if (unrecorded.Count == 0)
        {
            return (loaded, 0);
        }

        var path = Path.Combine(folder, Names.RecordFile);
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var start = before.Length == 0 ? RecordFile.Head : before.EndsWith('\n') ? "" : "\n";
        Append(path, Encoding.UTF8.GetBytes(start + string.Concat(unrecorded.Select(RecordFile.Write))));
        return (LeafletLoader.Check(folder, today, site), unrecorded.Count);
    }

    /// <summary>The lines for headings that the list of published addresses does not hold. Links to them are kept from then on.</summary>
    private static List<string> Unlisted(LeafletSnapshot snapshot, IReadOnlyList<string> lines)
    {
        var listed = lines.Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from leaflet in snapshot.Leaflets
               from section in leaflet.Sections
               from heading in section.Body.OfType<Heading>()
               let address = $"{section.Address}#{heading.Id}"
               where !listed.Contains(address)
               select address + "\n",
        ];
    }

    private static Problem ClockBehind(DateOnly newest, DateOnly today) => new(
        Names.RecordFile,
        1,
        Severity.Error,
        ProblemCode.RecordOrder,
        string.Create(
            CultureInfo.InvariantCulture,
            $"the record goes on to {newest:yyyy-MM-dd}, but the clock of this machine says {today:yyyy-MM-dd}; set the clock, then run "
            + $"check --accept"));

    /// <summary>Waits for another program that records, and holds the others back until disposed.</summary>
    private static FileStream Lock(string path)
    {
        for (var until = DateTime.UtcNow + LongestWait; ;)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (File.Exists(path))
            {
                if (DateTime.UtcNow > until)
                {
                    throw new IOException($"Another check --accept has held {path} for a minute: {e.Message}", e);
                }

                Thread.Sleep(BetweenTries);
            }
        }
    }

    /// <summary>Writes all lines to the disk or none: half a line could not be read again.</summary>
    private static void Append(string path, byte[] lines)
    {
        using var record = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        var length = record.Length;
        try
        {
            record.Write(lines);
            record.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            record.SetLength(length);
            throw;
        }
    }
}
