using System.Security.Cryptography;
using ClonazepamInfo.Web.LinkKit;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>The addresses of codes: <c>/qr/{place}.svg</c> and <c>.png</c>, for sections, chapters and the whole leaflet.</summary>
internal static class QrCodeEndpoints
{
    private const string Cached = "public, max-age=86400";

    private const string Place = "place";

    public static void MapQrCodes(this IEndpointRouteBuilder routes)
    {
        foreach (var prefix in LeafletRoutes.Prefixes)
        {
            var pattern = $"{prefix}/{SitePaths.QrCode}/{{{Place}}}";
            Map(pattern + ".svg", "image/svg+xml", Svg);
            Map(pattern + ".png", "image/png", (target, site) => QrCode.Png(site.CodeAddress(target.Place.Address)));
        }

        void Map(string pattern, string type, Func<LinkTarget, SiteOptions, byte[]> write) =>
            routes.MapMethods(pattern, LeafletRoutes.Methods, context => Result(context, type, write).ExecuteAsync(context))
                .AsDynamicPage();
    }

    private static IResult Result(HttpContext context, string type, Func<LinkTarget, SiteOptions, byte[]> write)
    {
        var snapshot = PinnedEdition.Of(context).Snapshot;
        var values = context.Request.RouteValues;
        if (LinkTarget.Find(snapshot, snapshot.LeafletOf(values)!, (string)values[Place]!) is not { } target)
        {
            return Results.NotFound();
        }

        var bytes = write(target, context.RequestServices.GetRequiredService<SiteOptions>());
        context.Response.Headers.CacheControl = Cached;

        // A code is there to be shown by others: on labels, in portals.
        context.Response.Headers[SecurityHeaders.ResourcePolicy] = "cross-origin";
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{digest}\""));
    }

    private static byte[] Svg(LinkTarget target, SiteOptions site) => QrSvg.Write(
        QrLabel.Of(site.CodeAddress(target.Place.Address), site.CodeLetters(target.Place.Address)),
        UiText.Format(target.Leaflet.Labels.Link.CodeName, target.FullTitle));
}
