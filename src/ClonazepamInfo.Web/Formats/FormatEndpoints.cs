using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds, and the running footer of each page's sheets.</summary>
internal static class FormatEndpoints
{
    /// <summary>What can be read can be asked about (RFC 9110 section 9.3.2); MapGet alone answers HEAD with 404.</summary>
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Methods, (SiteOptions site) => Results.Text(Robots.Write(site)));
        routes.MapMethods("/sitemap.xml", Methods, (LeafletSnapshot snapshot, SiteOptions site) => Results.Text(Sitemap.Write(snapshot, site), "application/xml"));
        routes.MapMethods("/feed.xml", Methods, (LeafletSnapshot snapshot, SiteOptions site) => Feed(snapshot.Default, site));
        routes.MapMethods("/{language:language}/feed.xml", Methods, (string language, LeafletSnapshot snapshot, SiteOptions site) => Feed(snapshot.Leaflet(language)!, site));
        routes.MapMethods("/sheet/{**page}", Methods, (string? page, LeafletSnapshot snapshot, SiteOptions site, TimeProvider time) =>
            SheetStyle.Write(page ?? "", snapshot, site, time) is { } style ? Results.Text(style, "text/css") : Results.NotFound());
    }

    private static IResult Feed(Leaflet leaflet, SiteOptions site) =>
        Results.Text(ChangeFeed.Write(leaflet, site), "application/atom+xml");
}
