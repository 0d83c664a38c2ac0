using System.Globalization;
using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Whether there is an edition to serve, and whether it is of the newest content. An older one is still served, so a
/// balancer goes on sending readers; the problems themselves are in the log, for they may quote the content.
/// </summary>
internal sealed class EditionHealth(EditionPublisher publisher) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(publisher.Current is null ? HealthCheckResult.Unhealthy("no edition yet")
            : publisher.Outcome is { Obstacles: > 0 and var obstacles } ? HealthCheckResult.Degraded(Reason(obstacles))
            : HealthCheckResult.Healthy());

    /// <summary>One line for people and programs: the state and, if it is not healthy, why.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var reasons = report.Entries.Values.Select(entry => entry.Description).OfType<string>();
        return context.Response.WriteAsync(string.Join(": ", reasons.Prepend(report.Status.ToString())), context.RequestAborted);
    }

    private static string Reason(int obstacles) => string.Create(
        CultureInfo.InvariantCulture,
        $"{obstacles} {(obstacles == 1 ? "problem keeps" : "problems keep")} the newest content from being served");
}
