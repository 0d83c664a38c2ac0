using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.QrCodes;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Serilog;

namespace ClonazepamInfo.Web.Serving;

/// <summary>The way of a request, from the first that looks at it to the page that answers it.</summary>
internal static class RequestPipeline
{
    /// <summary>The way of a request when an edition is made: as over the wire, but that no fault is turned into a page.</summary>
    public static RequestDelegate ForPrerendering(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<SecurityHeaders>();
        app.UseRouting();
        app.UseEndpoints(MapPages);
        return app.Build();
    }

    /// <summary>The way over the wire.</summary>
    public static void Configure(WebApplication app)
    {
        var proxy = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (proxy.Trusted.Count > 0)
        {
            app.UseForwardedHeaders(proxy.Forwarded());
        }

        app.UseMiddleware<PrerenderedPageMiddleware>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseSerilogRequestLogging(options => RequestLog.Describe(options, app.Services.GetRequiredService<Serilog.ILogger>()));
        app.UseMiddleware<FallbackErrorMiddleware>();
        app.UseExceptionHandler(ErrorPages.Address);
        app.UseStatusCodePagesWithReExecute(ErrorPages.Address);
        app.UseMiddleware<RequestLimits>();
        app.UseMiddleware<CanonicalUrlMiddleware>();
        app.UseRouting();

        // Nobody signs in. Razor Pages brings both with it, and where they are not named the host puts them before the edition:
        // a scope of services and 590 bytes of garbage for an answer that needs none.
        app.UseAuthentication();
        app.UseAuthorization();

        // A page that was kept is neither limited nor compressed again.
        app.UseOutputCache();
        app.UseRateLimiter();
        app.UseResponseCompression();
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
