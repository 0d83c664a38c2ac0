using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Turns away what no page can answer, before anything else looks at it.</summary>
internal sealed class RequestLimits(RequestDelegate next)
{
    /// <summary>RFC 9110 section 4.1 asks for 8,000 octets at least; no address of this site comes near.</summary>
    private const int LongestTarget = 8000;

    /// <summary>Past this Kestrel itself says 414, without a page.</summary>
    private const int LongestRequestLine = 64 * 1024;

    private const string Methods = "GET, HEAD";

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestLineSize = LongestRequestLine;
        options.Limits.MaxRequestBufferSize = 2 * LongestRequestLine;
    }

    public static bool IsTooLong(HttpRequest request) =>
        request.Path.Value!.Length + (request.QueryString.Value?.Length ?? 0) > LongestTarget;

    public Task InvokeAsync(HttpContext context)
    {
        // The page that explains a refusal comes by here again, with the method that was refused.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next(context);
        }

        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            // RFC 9110 section 15.5.6: the answer says which methods there are.
            context.Response.Headers.Allow = Methods;
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (IsTooLong(request))
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

    /// <summary>A percent sign that is still there did not decode: it was no octet, or not UTF-8.</summary>
    private static bool IsReadable(string path) =>
        !path.Any(c => char.IsControl(c) || c is '\uFFFD' or '%' or '\\');
}
