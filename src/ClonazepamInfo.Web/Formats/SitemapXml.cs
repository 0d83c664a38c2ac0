using System.Globalization;
using System.Xml.Linq;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes the sitemap (sitemaps.org protocol 0.9): every page, with the day of its newest change.</summary>
internal static class SitemapXml
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Write(LeafletSnapshot snapshot, SiteOptions site)
    {
        var pages = snapshot.SiteMap.Pages
            .Where(page => page.Kind != SitePageKind.Resource)
            .Select(page => new XElement(
                Ns + "url",
                new XElement(Ns + "loc", site.Absolute(page.Address)),
                new XElement(Ns + "lastmod", page.ChangedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Ns + "urlset", pages) + "\n";
    }
}
