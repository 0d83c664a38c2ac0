using ClonazepamInfo.Web.Formats;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Puts the same protective headers on every response, errors included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Nobody else's origin, and nothing inline but the style that the page itself names by its hash. <c>connect-src</c> is there because audits read robots.txt by script.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    /// <summary>For answers over https (RFC 6797).</summary>
    public const string TwoYears = "max-age=63072000; includeSubDomains";

    public Task InvokeAsync(HttpContext context)
    {
        // Set when the response starts: the exception handler empties the headers that were set before it.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Features.Get<InlineStyle>() is { } style ? $"{Policy}; style-src {style.Source}" : Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.XFrameOptions = "DENY";
            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = TwoYears;
            }

            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-cache";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
