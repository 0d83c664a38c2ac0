using System.Globalization;
using System.Xml.Linq;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes the sitemap (sitemaps.org protocol 0.9): every page, with the day of its newest change.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Write(LeafletSnapshot snapshot, SiteOptions site)
    {
        var pages = snapshot.Addresses.Destinations
            .Where(destination => destination.Kind != DestinationKind.Machine)
            .Select(destination => new XElement(
                Ns + "url",
                new XElement(Ns + "loc", site.Absolute(destination.Address)),
                new XElement(Ns + "lastmod", ChangedOn(destination, snapshot.Leaflet(destination.Language)!).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Ns + "urlset", pages) + "\n";
    }

    private static DateOnly ChangedOn(Destination destination, Leaflet leaflet) => destination.Kind switch
    {
        DestinationKind.Section => leaflet.Section(destination.Id)!.ChangedOn,
        DestinationKind.Chapter => leaflet.Chapter(destination.Id)!.Sections.Max(section => section.ChangedOn),
        _ => leaflet.ChangedOn,
    };
}
