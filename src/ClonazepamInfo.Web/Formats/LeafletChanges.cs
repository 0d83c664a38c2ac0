namespace ClonazepamInfo.Web.Formats;

/// <summary>A change and the section that it was made to.</summary>
internal sealed record LeafletChange(Section Section, Change Change, ChangeMark Mark);

/// <summary>All changes of a leaflet, newest first; of one day, safety changes first, then in reading order.</summary>
internal static class LeafletChanges
{
    /// <summary>Lists the changes.</summary>
    public static IEnumerable<LeafletChange> Of(Leaflet leaflet)
    {
        return leaflet.Sections
            .SelectMany(section => ChangeMark.Each(section.Changes).Select(entry => new LeafletChange(section, entry.Change, entry.Mark)))
            .OrderByDescending(change => change.Change.On)
            .ThenByDescending(change => change.Change.Safety);
    }
}
