using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Answers in plain words when even the page for errors fails, so that no reader ever meets a stack trace.</summary>
internal sealed partial class FallbackErrorMiddleware(RequestDelegate next, ILogger<FallbackErrorMiddleware> logger)
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
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            await FallbackErrorPage.WriteAsync(context, PinnedEdition.Of(context).Snapshot.LeafletAt(context.Request.Path.Value!));
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The page for errors failed.")]
    private partial void ErrorPageFailed(Exception exception);
}
