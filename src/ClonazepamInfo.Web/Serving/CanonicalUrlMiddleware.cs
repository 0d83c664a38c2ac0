using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Redirects upper case, trailing slashes, aliases and old addresses to the one address of each page. It redirects only to
/// addresses of the site map, so that no request can make it an open redirect.
/// </summary>
internal sealed class CanonicalUrlMiddleware(RequestDelegate next, SiteOptions site)
{
    public Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (PinnedEdition.Of(context).Snapshot.SiteMap.Canonical(path) is not { } target || target == path)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = WithQuery(site.OnHost(target), context.Request.QueryString.ToUriComponent());
        return Task.CompletedTask;
    }

    private static string WithQuery(string target, string query)
    {
        var cut = target.IndexOf('#', StringComparison.Ordinal);
        return cut < 0 ? target + query : target[..cut] + query + target[cut..];
    }
}
