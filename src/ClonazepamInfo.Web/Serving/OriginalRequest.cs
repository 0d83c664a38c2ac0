using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Diagnostics;

namespace ClonazepamInfo.Web.Serving;

/// <summary>The request that an error page is rendered for: the pipeline then runs a second time, with the path of the page.</summary>
internal static class OriginalRequest
{
    /// <summary>The path that was requested, or null if the pipeline runs for the first time.</summary>
    public static string? Path(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path;

    /// <summary>The leaflet in the language of the path that was requested.</summary>
    public static Leaflet Leaflet(HttpContext context) =>
        PinnedEdition.Of(context).Snapshot.LeafletAt(Path(context) ?? context.Request.Path.Value!);
}
