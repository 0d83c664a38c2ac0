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
            routes.MapMethods($"{before}/qr/{{{Place}}}.svg", Methods, context => Answer(context, target => target.Svg, "image/svg+xml", Drawing)).AsDynamicPage();
            routes.MapMethods($"{before}/qr/{{{Place}}}.png", Methods, context => Answer(context, target => target.Png, "image/png", (label, _) => QrPng.Write(label))).AsDynamicPage();
        }
    }

    private static Task Answer(HttpContext context, Func<LinkTarget, string> address, string type, Func<QrLabel, LinkTarget, byte[]> write) =>
        Result(context, address, type, write).ExecuteAsync(context);

    private static IResult Result(HttpContext context, Func<LinkTarget, string> address, string type, Func<QrLabel, LinkTarget, byte[]> write)
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

        var site = context.RequestServices.GetRequiredService<SiteOptions>();
        var label = QrLabel.Of(site.CodeAddress(target.Place.Address), site.CodeLetters(target.Place.Address));
        var bytes = write(label, target);
        context.Response.Headers.CacheControl = Cached;
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
    }

    private static byte[] Drawing(QrLabel label, LinkTarget target) =>
        QrSvg.Write(label, UiText.Format(target.Leaflet.Labels.Link.CodeName, target.FullTitle));
}
