using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>A change and the section that it was made to.</summary>
/// <param name="Section">The section.</param>
/// <param name="Change">The change.</param>
/// <param name="Key">Names the change among those of its section, for ever: its day, and how many came before it that day.</param>
public sealed record LeafletChange(Section Section, Change Change, string Key);

/// <summary>All changes of a leaflet, newest first; of one day, safety changes first, then in reading order.</summary>
public static class LeafletChanges
{
    /// <summary>Lists the changes.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <returns>The changes of all sections.</returns>
    public static IEnumerable<LeafletChange> Of(Leaflet leaflet)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        return leaflet.Sections
            .SelectMany(section => section.Changes.Select((change, index) => new LeafletChange(section, change, Key(section.Changes, index))))
            .OrderByDescending(change => change.Change.On)
            .ThenByDescending(change => change.Change.Safety);
    }

    private static string Key(IReadOnlyList<Change> changes, int index)
    {
        var before = changes.Skip(index + 1).Count(older => older.On == changes[index].On);
        var day = changes[index].On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return before == 0 ? $"changed-{day}" : $"changed-{day}-{before + 1}";
    }
}
