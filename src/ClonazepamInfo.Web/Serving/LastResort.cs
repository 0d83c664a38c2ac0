using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Answers in plain words when even the page for errors fails, so that no reader ever meets a stack trace.</summary>
internal sealed partial class LastResort(RequestDelegate next, LeafletSnapshot snapshot, ILogger<LastResort> logger)
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
            var labels = snapshot.Default.Labels;
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync($"{labels.FaultTitle}\n\n{labels.FaultText}\n\n{labels.EmergencyNumbers}: {string.Join(", ", snapshot.Default.EmergencyNumbers.Select(number => $"{number.Number} ({string.Join(", ", number.Countries)})"))}\n");
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The page for errors failed.")]
    private partial void ErrorPageFailed(Exception exception);
}
