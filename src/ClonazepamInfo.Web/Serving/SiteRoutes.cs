using ClonazepamInfo.Web.Formats;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Every address of the site, and the way to those that an edition holds.</summary>
internal static class SiteRoutes
{
    /// <summary>The way of a request when an edition is made: as over the wire, but that no fault is turned into a page.</summary>
    public static RequestDelegate ForEditions(IServiceProvider services)
    {
        var app = new ApplicationBuilder(services);
        app.UseMiddleware<SecurityHeaders>();
        app.UseRouting();
        app.UseEndpoints(MapPages);
        return app.Build();
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        MapPages(routes);
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = EditionHealth.WriteAsync });
    }

    private static void MapPages(IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        routes.MapFormats();
    }
}
