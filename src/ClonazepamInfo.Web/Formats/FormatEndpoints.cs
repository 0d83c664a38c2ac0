using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds, and what browsers need to search.</summary>
internal static class FormatEndpoints
{
    /// <summary>What can be read can be asked about (RFC 9110 section 9.3.2); MapGet alone answers HEAD with 404.</summary>
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.Map("/" + SitePaths.Robots, (_, site) => Results.Text(Robots.Write(site)));
        routes.Map("/" + SitePaths.Sitemap, (context, site) => Results.Text(SitemapXml.Write(PinnedEdition.Of(context).Snapshot, site), "application/xml"));
        routes.MapOfLanguage("/" + SitePaths.Feed, (leaflet, site) => Results.Text(ChangeFeed.Write(leaflet, site), "application/atom+xml"));
        routes.MapOfLanguage("/" + SitePaths.OpenSearch, (leaflet, site) => Results.Text(OpenSearch.Write(leaflet, site), OpenSearch.MediaType));
        routes.MapOfLanguage("/" + SitePaths.Suggestions, (leaflet, _) => Results.Text(Suggestions.Write(leaflet), "application/json"));
    }

    private static void MapOfLanguage(this IEndpointRouteBuilder routes, string path, Func<Leaflet, SiteOptions, IResult> write)
    {
        foreach (var before in (string[])["", $"/{{{LeafletRoutes.Language}:{LeafletRoutes.Language}}}"])
        {
            routes.Map(before + path, (context, site) => write(PinnedEdition.Of(context).Snapshot.LeafletOf(context.Request.RouteValues)!, site));
        }
    }

    /// <summary>
    /// Without parameters for the framework to bind: the code that it would generate for each endpoint is most of what the first
    /// page waits for here.
    /// </summary>
    private static void Map(this IEndpointRouteBuilder routes, string path, Func<HttpContext, SiteOptions, IResult> write) =>
        routes.MapMethods(path, Methods, context => write(context, context.RequestServices.GetRequiredService<SiteOptions>()).ExecuteAsync(context));
}
