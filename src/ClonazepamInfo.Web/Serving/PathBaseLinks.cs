using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// For a site below a path of its host: writes that path before every address of a page, whether a template, the content or a script's
/// attribute has it. Everywhere else addresses are those of the site map, so that content and records do not depend on the host.
/// </summary>
internal sealed partial class PathBaseLinks(RequestDelegate next, SiteOptions site)
{
    private const string Html = "text/html";

    /// <summary>Takes the path off requests. A proxy may have removed it already.</summary>
    public static void UsePathBase(IApplicationBuilder app, string pathBase) => app.Use(next => context =>
    {
        if (context.Request.Path.StartsWithSegments(pathBase, StringComparison.Ordinal, out var rest))
        {
            context.Request.Path = rest.HasValue ? rest : "";
        }

        context.Request.PathBase = pathBase;
        return next(context);
    });

    public async Task InvokeAsync(HttpContext context)
    {
        var response = context.Response;
        var body = response.Body;
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            response.Body = body;
        }

        var bytes = written.ToArray();
        if (response.ContentType?.StartsWith(Html, StringComparison.Ordinal) == true)
        {
            bytes = Encoding.UTF8.GetBytes(Address().Replace(Encoding.UTF8.GetString(bytes), site.PathBase + "/"));
            response.ContentLength = response.ContentLength is null ? null : bytes.Length;
        }

        // Even a write of nothing begins the response, and a page that does not exist would be answered without one.
        if (bytes.Length > 0)
        {
            await body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    /// <summary>The slash that an address of this site begins with. Text has no such sign: a quote in it is an entity.</summary>
    [GeneratedRegex("""(?<=\s(?:href|src|action|data-suggestions)=")/(?!/)""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
