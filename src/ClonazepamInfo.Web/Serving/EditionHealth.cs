using System.Diagnostics;
using System.Globalization;
using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Whether there is an edition to serve, and whether it is of the newest content. An older one is still served, so a
/// balancer goes on sending readers. The problems themselves are in the log, for they may quote the content; they are named here only
/// in Development and with <see cref="ContentOptions.ShowProblems"/>.
/// </summary>
internal sealed class EditionHealth(EditionPublisher publisher, IOptions<ContentOptions> content, IHostEnvironment environment)
    : IHealthCheck
{
    /// <summary>
    /// Nothing takes so long but a disk that no longer answers, such as a network's: edits are not seen, and nothing else says so.
    /// </summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(60);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(publisher.Current is null ? HealthCheckResult.Unhealthy("no edition yet")
            : publisher.Outcome is { Obstacles: > 0 } outcome ? HealthCheckResult.Degraded(Reason(outcome))
            : publisher.LookedAt is { } looked && Stopwatch.GetElapsedTime(looked) > LongestLook
                ? HealthCheckResult.Degraded("the content folder has not answered for a minute, so no edit is published")
            : HealthCheckResult.Healthy());

    /// <summary>For people and programs: the state and, if it is not healthy, why.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain";
        var reasons = report.Entries.Values.Select(entry => entry.Description).OfType<string>();
        return context.Response.WriteAsync(string.Join(": ", reasons.Prepend(report.Status.ToString())), context.RequestAborted);
    }

    private string Reason(PublishOutcome outcome)
    {
        var count = string.Create(
            CultureInfo.InvariantCulture,
            $"{outcome.Obstacles} {(outcome.Obstacles == 1 ? "problem keeps" : "problems keep")} the newest content from being served");
        return content.Value.ShowProblems || environment.IsDevelopment()
            ? string.Join('\n', EditPreview.Obstacles(outcome).Prepend(count))
            : count;
    }
}
