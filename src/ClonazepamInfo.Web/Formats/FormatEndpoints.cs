using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds, and the running footer of each page's sheets.</summary>
internal static class FormatEndpoints
{
    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/robots.txt", (SiteOptions site) => Results.Text(Robots.Write(site)));
        routes.MapGet("/sitemap.xml", (LeafletSnapshot snapshot, SiteOptions site) => Results.Text(Sitemap.Write(snapshot, site), "application/xml"));
        routes.MapGet("/feed.xml", (LeafletSnapshot snapshot, SiteOptions site) => Feed(snapshot.Default, site));
        routes.MapGet("/{language:language}/feed.xml", (string language, LeafletSnapshot snapshot, SiteOptions site) => Feed(snapshot.Leaflet(language)!, site));
        routes.MapGet("/sheet/{**page}", (string page, LeafletSnapshot snapshot, SiteOptions site, TimeProvider time) =>
            SheetStyle.Write(page, snapshot, site, time) is { } style ? Results.Text(style, "text/css") : Results.NotFound());
    }

    private static IResult Feed(Leaflet leaflet, SiteOptions site) =>
        Results.Text(ChangeFeed.Write(leaflet, site), "application/atom+xml");
}
