using System.Security.Cryptography;
using ClonazepamInfo.Content.Model;
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

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapQrCodes(this IEndpointRouteBuilder routes)
    {
        foreach (var before in (string[])["", $"/{{{LeafletRoutes.Language}:{LeafletRoutes.Language}}}"])
        {
            Map($"{before}/qr/{{{Place}}}.svg", target => target.Svg, "image/svg+xml", Svg);
            Map($"{before}/qr/{{{Place}}}.png", target => target.Png, "image/png", (target, site) => QrCode.Png(site.CodeAddress(target.Place.Address)));
        }

        void Map(string pattern, Func<LinkTarget, string> address, string type, Func<LinkTarget, SiteOptions, byte[]> write) =>
            routes.MapMethods(pattern, Methods, context => Result(context, address, type, write).ExecuteAsync(context)).AsDynamicPage();
    }

    private static IResult Result(HttpContext context, Func<LinkTarget, string> address, string type, Func<LinkTarget, SiteOptions, byte[]> write)
    {
        var snapshot = PinnedEdition.Of(context).Snapshot;
        var values = context.Request.RouteValues;
        if (LinkTarget.Find(snapshot, snapshot.LeafletOf(values)!, (string)values[Place]!) is not { } target)
        {
            return Results.NotFound();
        }

        if (context.Request.Path.Value != address(target))
        {
            return Results.LocalRedirect(address(target), permanent: true, preserveMethod: true);
        }

        var bytes = write(target, context.RequestServices.GetRequiredService<SiteOptions>());
        context.Response.Headers.CacheControl = Cached;
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }

    private static byte[] Svg(LinkTarget target, SiteOptions site) => QrSvg.Write(
        QrLabel.Of(site.CodeAddress(target.Place.Address), site.CodeLetters(target.Place.Address)),
        UiText.Format(target.Leaflet.Labels.Link.CodeName, target.FullTitle));
}
