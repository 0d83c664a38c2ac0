using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.QrCodes;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Serilog;

namespace ClonazepamInfo.Web;

/// <summary>The middleware that a request passes through, in order.</summary>
internal static class RequestPipeline
{
    /// <summary>
    /// The pipeline that prerenders pages: the same as for HTTP, without error handling, so that a failure stops publication.
    /// </summary>
    public static RequestDelegate ForPrerendering(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<SecurityHeaders>();
        app.UseRouting();
        if (services.GetRequiredService<SiteOptions>().PathBase.Length > 0)
        {
            app.UseMiddleware<PathBaseLinks>();
        }

        app.UseEndpoints(MapPages);
        return app.Build();
    }

    /// <summary>The pipeline for HTTP.</summary>
    public static void Configure(WebApplication app)
    {
        var proxy = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (proxy.Trusted.Count > 0)
        {
            app.UseForwardedHeaders(proxy.Forwarded());
        }

        var pathBase = app.Services.GetRequiredService<SiteOptions>().PathBase;
        if (pathBase.Length > 0)
        {
            PathBaseLinks.UsePathBase(app, pathBase);
        }

        if (app.Environment.IsDevelopment())
        {
            app.UseMiddleware<EditPreview>();
        }

        app.UseMiddleware<PrerenderedPageMiddleware>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseSerilogRequestLogging(options => RequestLog.Describe(options, app.Services.GetRequiredService<Serilog.ILogger>()));
        app.UseMiddleware<FallbackErrorMiddleware>();
        app.UseExceptionHandler("/" + SitePaths.Error);
        app.UseStatusCodePagesWithReExecute("/" + SitePaths.Error);
        app.UseMiddleware<RequestLimits>();
        app.UseMiddleware<CanonicalUrlMiddleware>();
        app.UseRouting();

        // The site has no sign-in. Razor Pages registers both, and if they are not named here the host puts them first: a service
        // scope and 590 bytes of garbage for each prerendered page, which needs none.
        app.UseAuthentication();
        app.UseAuthorization();

        // Before the limiter and compression: a cached page is neither limited nor compressed again.
        app.UseOutputCache();
        app.UseRateLimiter();
        app.UseResponseCompression();
        if (pathBase.Length > 0)
        {
            app.UseMiddleware<PathBaseLinks>();
        }

        MapPages(app);
        app.MapQrCodes();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = EditionHealth.WriteAsync });
    }

    private static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        routes.MapFormats();
    }
}
