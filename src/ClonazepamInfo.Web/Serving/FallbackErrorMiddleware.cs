namespace ClonazepamInfo.Web.Serving;

/// <summary>Answers with a page without Razor when even the error page fails, so that no reader meets a stack trace.</summary>
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
            await FallbackErrorPage.WriteAsync(context);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The error page failed.")]
    private partial void ErrorPageFailed(Exception exception);
}
