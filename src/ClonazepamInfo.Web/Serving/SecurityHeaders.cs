using System.Globalization;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Puts the same protective headers on every response, errors included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, SiteOptions site, IOptions<HstsOptions> hsts)
{
    /// <summary>Whether pages of other sites may show a response (Fetch, section 3.7).</summary>
    public const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    private const string SameOrigin = "same-origin";

    /// <summary>
    /// Nobody else's origin, and nothing inline. The script asks for suggestions, and audits for robots.txt: hence
    /// <c>connect-src</c>.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors ";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    /// <summary>For a page that the pipeline does not see, and which loads nothing.</summary>
    public static IReadOnlyList<(string Name, string Value)> OfPageWithoutStyle { get; } =
    [
        (HeaderNames.ContentSecurityPolicy, "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", Permissions),
        ("Cross-Origin-Opener-Policy", SameOrigin),
        (ResourcePolicy, SameOrigin),
    ];

    private readonly string _policy = PolicyOf(site);

    private readonly string? _strictTransportSecurity = StrictTransportSecurity(hsts.Value);

    /// <summary>The header for responses over https (RFC 6797 section 6.1), or null where none is wanted.</summary>
    public static string? StrictTransportSecurity(HstsOptions hsts) =>
        hsts.MaxAge <= TimeSpan.Zero ? null
        : string.Create(CultureInfo.InvariantCulture, $"max-age={(long)hsts.MaxAge.TotalSeconds}{(hsts.IncludeSubDomains ? "; includeSubDomains" : "")}{(hsts.Preload ? "; preload" : "")}");

    private static string PolicyOf(SiteOptions site) => Policy + (site.Framing.Count > 0 ? string.Join(' ', site.Framing) : "'none'");

    /// <summary>
    /// The policy of a page: that of every response, the site's own style sheets, and one inline style by its hash. The page itself sets
    /// it, so that a cache that keeps the page keeps its policy with it.
    /// </summary>
    public static string PolicyAllowing(InlineStyle style, SiteOptions site) => $"{PolicyOf(site)}; style-src 'self' {style.Source}";

    public Task InvokeAsync(HttpContext context)
    {
        // Set when the response starts: the exception handler empties the headers that were set before it.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (headers.ContentSecurityPolicy.Count == 0 && context.Response.StatusCode != StatusCodes.Status304NotModified)
            {
                // Not on a 304: a browser puts its headers in the place of those that it has kept with the page (RFC 9111 section 3.2).
                headers.ContentSecurityPolicy = _policy;
            }

            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = Permissions;
            headers["Cross-Origin-Opener-Policy"] = SameOrigin;
            if (!headers.ContainsKey(ResourcePolicy))
            {
                headers[ResourcePolicy] = SameOrigin;
            }

            if (site.Framing.Count == 0)
            {
                // For browsers that do not know frame-ancestors. It cannot name other hosts.
                headers.XFrameOptions = "DENY";
            }

            if (context.Request.IsHttps)
            {
                headers.StrictTransportSecurity = _strictTransportSecurity;
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
