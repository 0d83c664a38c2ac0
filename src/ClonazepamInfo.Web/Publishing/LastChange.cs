using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// When what stands at an address last changed, by the content's own dates. Changes have days and Last-Modified has seconds:
/// a second change on one day counts as a second later, so that a client that holds the first is told.
/// </summary>
internal static class LastChange
{
    public static DateTimeOffset Of(Destination destination, LeafletSnapshot snapshot)
    {
        var leaflet = snapshot.Leaflet(destination.Language)!;
        IEnumerable<Section> sections = destination.Kind switch
        {
            DestinationKind.Section => [leaflet.Section(destination.Id)!],
            DestinationKind.Chapter => leaflet.Chapter(destination.Id)!.Sections,
            _ => leaflet.Sections,
        };
        var newest = DateOnly.MinValue;
        var count = 0;
        foreach (var change in sections.SelectMany(section => section.Changes))
        {
            if (change.On > newest)
            {
                (newest, count) = (change.On, 0);
            }

            count += change.On == newest ? 1 : 0;
        }

        return new DateTimeOffset(newest, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(count - 1);
    }
}
