using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds, and what browsers need to search.</summary>
internal static class FormatEndpoints
{
    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.Map("/" + SitePaths.Robots, "text/plain; charset=utf-8", (_, site) => Robots.Write(site));
        routes.Map("/" + SitePaths.Sitemap, "application/xml", (context, site) =>
            SitemapXml.Write(PinnedEdition.Of(context).Snapshot, site));
        routes.MapOfLanguage(SitePaths.Feed, "application/atom+xml", ChangeFeed.Write);
        routes.MapOfLanguage(SitePaths.OpenSearch, OpenSearch.MediaType, OpenSearch.Write);
        routes.MapOfLanguage(SitePaths.Suggestions, "application/json", Suggestions.Write);
    }

    private static void MapOfLanguage(
        this IEndpointRouteBuilder routes, string path, string type, Func<Leaflet, SiteOptions, string> write)
    {
        foreach (var prefix in LeafletRoutes.Prefixes)
        {
            routes.Map($"{prefix}/{path}", type, (context, site) =>
                write(PinnedEdition.Of(context).Snapshot.LeafletOf(context.Request.RouteValues)!, site));
        }
    }

    /// <summary>
    /// Without parameters for the framework to bind: the code that it would generate for each endpoint is most of what the first
    /// page waits for here.
    /// </summary>
    private static void Map(
        this IEndpointRouteBuilder routes, string path, string type, Func<HttpContext, SiteOptions, string> write) =>
        routes.MapMethods(path, LeafletRoutes.Methods, context =>
            Results.Text(write(context, context.RequestServices.GetRequiredService<SiteOptions>()), type).ExecuteAsync(context));
}
