using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Answers in plain words when even the page for errors fails, so that no reader ever meets a stack trace.</summary>
internal sealed partial class LastResort(RequestDelegate next, ILogger<LastResort> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            ErrorPageFailed(e);
            var leaflet = PinnedEdition.Of(context).Snapshot.Default;
            var labels = leaflet.Labels;
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync($"{labels.FaultTitle}\n\n{labels.FaultText}\n\n{labels.EmergencyNumbers}: {string.Join(", ", leaflet.EmergencyNumbers.Select(number => $"{number.Number} ({string.Join(", ", number.Countries)})"))}\n");
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The page for errors failed.")]
    private partial void ErrorPageFailed(Exception exception);
}
