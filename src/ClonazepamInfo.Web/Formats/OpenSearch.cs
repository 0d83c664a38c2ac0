using System.Xml.Linq;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes the OpenSearch 1.1 description by which a browser can search the leaflet from its address bar.</summary>
internal static class OpenSearch
{
    /// <summary>The parameter of a search's address that holds the query.</summary>
    public const string QueryKey = "q";

    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Ns = "http://a9.com/-/spec/opensearch/1.1/";

    public static string Write(Leaflet leaflet, SiteOptions site) =>
        new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(
            Ns + "OpenSearchDescription",
            new XElement(Ns + "ShortName", leaflet.Labels.Medicine),
            new XElement(Ns + "Description", leaflet.Labels.Search.Title),
            new XElement(Ns + "Language", leaflet.Language),
            new XElement(Ns + "InputEncoding", "UTF-8"),
            new XElement(
                Ns + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", $"{site.Absolute(leaflet.PathOf(SitePaths.Search))}?{QueryKey}={{searchTerms}}"))) + "\n";
}
