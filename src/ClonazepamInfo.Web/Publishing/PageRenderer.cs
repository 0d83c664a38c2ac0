using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Requests a page from the site's own pipeline, without a server: the same routes, page models and headers as over HTTP, so
/// that pages are written in one place.
/// </summary>
/// <param name="pipeline">The pipeline for prerendering; it handles no exceptions, so that they stop publication.</param>
internal sealed class PageRenderer(RequestDelegate pipeline, IHttpContextFactory contexts)
{
    private static readonly string[] NotKept =
        [HeaderNames.ContentType, HeaderNames.CacheControl, HeaderNames.ContentLength, HeaderNames.Date];

    public async Task<RenderedPage> RenderAsync(string address, PinnedEdition pinned, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var response = new RecordedResponse();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Path = address,
            Protocol = HttpProtocol.Http11,
            Scheme = Uri.UriSchemeHttp,
        });
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        features.Set<IHttpRequestLifetimeFeature>(new HttpRequestLifetimeFeature { RequestAborted = stop });
        features.Set(pinned);

        var context = contexts.Create(features);
        try
        {
            await pipeline(context);
            await response.StartAsync();
            await context.Response.BodyWriter.FlushAsync(stop);
            return new RenderedPage(
                address,
                response.StatusCode,
                response.Headers.ContentType.ToString(),
                response.Headers.CacheControl.ToString(),
                [.. Others(response.Headers)],
                body.ToArray());
        }
        finally
        {
            await response.CompleteAsync();
            contexts.Dispose(context);
        }
    }

    /// <summary>Not those that a page has of its own, nor those of the connection.</summary>
    private static IEnumerable<KeyValuePair<string, StringValues>> Others(IHeaderDictionary headers) =>
        headers.Where(header => !NotKept.Contains(header.Key, StringComparer.OrdinalIgnoreCase));

    /// <summary>The default response feature forgets what was to be done when the response starts, and so the protective headers.</summary>
    private sealed class RecordedResponse : HttpResponseFeature
    {
        private readonly Stack<(Func<object, Task> Callback, object State)> _starting = [];
        private readonly Stack<(Func<object, Task> Callback, object State)> _completed = [];

        public override void OnStarting(Func<object, Task> callback, object state) => _starting.Push((callback, state));

        public override void OnCompleted(Func<object, Task> callback, object state) => _completed.Push((callback, state));

        public Task StartAsync() => RunAsync(_starting);

        public Task CompleteAsync() => RunAsync(_completed);

        private static async Task RunAsync(Stack<(Func<object, Task> Callback, object State)> callbacks)
        {
            while (callbacks.TryPop(out var next))
            {
                await next.Callback(next.State);
            }
        }
    }
}
