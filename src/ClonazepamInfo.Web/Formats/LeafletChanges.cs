using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>A change and the section that it was made to.</summary>
/// <param name="Section">The section.</param>
/// <param name="Change">The change.</param>
/// <param name="Mark">What identifies the change among those of its section.</param>
public sealed record LeafletChange(Section Section, Change Change, ChangeMark Mark);

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
            .SelectMany(section => ChangeMark.Each(section.Changes).Select(entry => new LeafletChange(section, entry.Change, entry.Mark)))
            .OrderByDescending(change => change.Change.On)
            .ThenByDescending(change => change.Change.Safety);
    }
}
