using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Formats;

/// <summary>The addresses for programs: robots.txt, sitemap, feeds.</summary>
internal static class FormatEndpoints
{
    /// <summary>What can be read can be asked about (RFC 9110 section 9.3.2); MapGet alone answers HEAD with 404.</summary>
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapFormats(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", Methods, (SiteOptions site) => Results.Text(Robots.Write(site)));
        routes.MapMethods("/sitemap.xml", Methods, (HttpContext context, SiteOptions site) => Results.Text(Sitemap.Write(PinnedEdition.Of(context).Snapshot, site), "application/xml"));
        routes.MapMethods("/feed.xml", Methods, (HttpContext context, SiteOptions site) => Feed(PinnedEdition.Of(context).Snapshot.Default, site));
        routes.MapMethods("/{language:language}/feed.xml", Methods, (string language, HttpContext context, SiteOptions site) => Feed(PinnedEdition.Of(context).Snapshot.Leaflet(language)!, site));
    }

    private static IResult Feed(Leaflet leaflet, SiteOptions site) =>
        Results.Text(ChangeFeed.Write(leaflet, site), "application/atom+xml");
}
