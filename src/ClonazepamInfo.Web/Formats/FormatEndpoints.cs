using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds, and what browsers need to search.</summary>
internal static class FormatEndpoints
{
    /// <summary>What can be read can be asked about (RFC 9110 section 9.3.2); MapGet alone answers HEAD with 404.</summary>
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Methods, (SiteOptions site) => Results.Text(Robots.Write(site)));
        routes.MapMethods("/sitemap.xml", Methods, (HttpContext context, SiteOptions site) => Results.Text(SitemapXml.Write(PinnedEdition.Of(context).Snapshot, site), "application/xml"));
        routes.MapOfLanguage("/" + SitePaths.Feed, (leaflet, site) => Results.Text(ChangeFeed.Write(leaflet, site), "application/atom+xml"));
        routes.MapOfLanguage("/" + SitePaths.OpenSearch, (leaflet, site) => Results.Text(OpenSearch.Write(leaflet, site), OpenSearch.MediaType));
        routes.MapOfLanguage("/" + SitePaths.Suggestions, (leaflet, _) => Results.Text(Suggestions.Write(leaflet), "application/json"));
    }

    private static void MapOfLanguage(this IEndpointRouteBuilder routes, string path, Func<Leaflet, SiteOptions, IResult> write)
    {
        routes.MapMethods(path, Methods, (HttpContext context, SiteOptions site) => write(PinnedEdition.Of(context).Snapshot.Default, site));
        routes.MapMethods("/{language:language}" + path, Methods, (string language, HttpContext context, SiteOptions site) => write(PinnedEdition.Of(context).Snapshot.Leaflet(language)!, site));
    }
}
