using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Rejects what no page can answer, before other middleware.</summary>
internal sealed class RequestLimits(RequestDelegate next)
{
    /// <summary>RFC 9110 section 4.1 asks for 8,000 octets at least; no address of this site comes near, but for a search.</summary>
    private const int LongestTarget = 8000;

    /// <summary>
    /// An unexpected body is read up to here and discarded, so that the rejection arrives and the connection stays usable: a
    /// client that is still sending when the server disconnects loses the response.
    /// </summary>
    private const int MostThrownAway = 64 * 1024;

    private const string Methods = "GET, HEAD";

    public static bool IsTooLong(HttpRequest request) =>
        request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) > LongestTarget;

    /// <summary>
    /// RFC 9110 section 9.3.1: content in a GET means nothing, and may be an attempt to smuggle a second request past a proxy.
    /// </summary>
    public static bool HasBody(HttpContext context) =>
        context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };

    public Task InvokeAsync(HttpContext context)
    {
        // The error page for a rejection passes here again, with the rejected method.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        var request = context.Request;
        var hasBody = HasBody(context);
        if (hasBody && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostThrownAway;
        }

        if (!RequestMethod.Reads(request))
        {
            // RFC 9110 section 15.5.6: the answer says which methods there are.
            context.Response.Headers.Allow = Methods;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (hasBody)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        if (IsTooLong(request) && !IsSearch(context))
        {
            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        }

        if (!IsReadable(request.Path.Value!))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>A reader may paste a whole letter into the field: what the server lets through is a search like any other.</summary>
    private static bool IsSearch(HttpContext context) =>
        PinnedEdition.Of(context).Snapshot.SiteMap.Find(context.Request.Path.Value!) is { Kind: SitePageKind.Own, Id: SitePaths.Search };

    /// <summary>A percent sign that is still there did not decode: it was not an octet, or not UTF-8.</summary>
    private static bool IsReadable(string path) => !path.Any(c => char.IsControl(c) || c is '\uFFFD' or '%' or '\\');
}
