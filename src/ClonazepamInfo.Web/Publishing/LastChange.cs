using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// When what stands at an address last changed, by the content's own dates. Changes have days and Last-Modified has seconds:
/// a second change on one day counts as a second later, so that a client that holds the first is told.
/// </summary>
internal static class LastChange
{
    public static DateTimeOffset Of(SitePage page, LeafletSnapshot snapshot)
    {
        var leaflet = snapshot.Leaflet(page.Language)!;
        IEnumerable<Section> sections = page.Kind switch
        {
            SitePageKind.Section => [leaflet.Section(page.Id)!],
            SitePageKind.Chapter => leaflet.Chapter(page.Id)!.Sections,
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
