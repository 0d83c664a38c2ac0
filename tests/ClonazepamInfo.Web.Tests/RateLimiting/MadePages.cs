using System.Collections.Concurrent;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>
/// The whole leaflet at one more address, made per request as a handout is, whatever its query: its makings can be counted,
/// held up and made to fail.
/// </summary>
public sealed class MadePages : IAsyncPageFilter
{
    public const string Address = "/made";

    public const string Reason = "the page's own fault";

    /// <summary>The page is a word, so that a test need not wait for what it does not look at.</summary>
    public const string AWord = "a word";

    private readonly ConcurrentQueue<string> _made = [];

    private volatile TaskCompletionSource? _held;

    /// <summary>The queries for which a page was begun.</summary>
    public IReadOnlyList<string> Made => [.. _made];

    /// <summary>What is wrong with the pages; null for nothing.</summary>
    public string? How { get; set; }

    public static string At(object query) => $"{Address}?n={query}";

    public void AddTo(IServiceCollection services)
    {
        services.Configure<MvcOptions>(options => options.Filters.Add(this));
        services.Configure<RazorPagesOptions>(options => options.Conventions.AddPageRouteModelConvention("/WholeLeaflet", page =>
            page.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = Address },
                EndpointMetadata =
                {
                    new OutputCacheAttribute { PolicyName = DynamicPages.Policy },
                    new EnableRateLimitingAttribute(DynamicPages.Policy),
                },
            })));
    }

    /// <summary>Every page begun from now on waits until it is let go.</summary>
    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void LetGo()
    {
        _held?.TrySetResult();
        _held = null;
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.HttpContext.Request.Path != Address)
        {
            await next();
            return;
        }

        _made.Enqueue(context.HttpContext.Request.QueryString.Value!);
        if (_held is { } held)
        {
            await held.Task;
        }

        switch (How)
        {
            case "throws":
                throw new InvalidOperationException(Reason);
            case "not found":
                context.Result = new NotFoundResult();
                return;
            case "a page that is a fault":
                context.HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
                break;
            case AWord:
                context.Result = new ContentResult { Content = AWord, ContentType = "text/plain" };
                return;
            case "cookie":
                context.HttpContext.Response.Cookies.Append("reader", "1");
                break;
        }

        await next();
    }
}
