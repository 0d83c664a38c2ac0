using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Answers with prerendered bytes of the edition in use, before any other middleware. Other requests continue through the
/// pipeline, pinned to the same edition.
/// </summary>
internal sealed class PrerenderedPageMiddleware(
    RequestDelegate next, EditionPublisher publisher, ResponseCounters log, IOptions<HstsOptions> hsts)
{
    private readonly string? _strictTransportSecurity = SecurityHeaders.StrictTransportSecurity(hsts.Value);

    public Task InvokeAsync(HttpContext context)
    {
        var edition = publisher.Current!;
        var request = context.Request;
        if (RequestMethod.Reads(request)
            && edition.Find(request.Path.Value!) is { } page
            && !RequestLimits.IsTooLong(request)
            && !RequestLimits.HasBody(context))
        {
            var coding = AcceptEncodingHeader.Of(request.Headers.AcceptEncoding);
            return coding is null || page.IsReadyIn(coding.Value)
                ? AnswerAsync(context, page, coding)
                : CompressAndAnswerAsync(context, page, coding);
        }

        context.Features.Set(edition.Pinned);

        return OnThreadPoolAsync(context);
    }

    /// <summary>What takes longer must not hold up the socket's thread, which answers all other connections.</summary>
    private async Task OnThreadPoolAsync(HttpContext context)
    {
        await Task.Yield();
        await next(context);
    }

    /// <summary>Compressing takes milliseconds, in which the thread of a socket would answer nobody else.</summary>
    private async Task CompressAndAnswerAsync(HttpContext context, PublishedPage page, ContentCoding? coding)
    {
        await Task.Yield();
        await AnswerAsync(context, page, coding);
    }

    private Task AnswerAsync(HttpContext context, PublishedPage page, ContentCoding? accepted)
    {
        var started = log.Begin();
        if (context.Features.Get<IHttpMetricsTagsFeature>() is { } metrics)
        {
            metrics.Tags.Add(new("http.route", ResponseCounters.Route));
        }

        var response = context.Response;
        var headers = response.Headers;
        foreach (var (name, value) in page.Others)
        {
            headers[name] = value;
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = _strictTransportSecurity;
        }

        headers.Vary = HeaderNames.AcceptEncoding;
        if (accepted is not { } coding)
        {
            return WithoutBody(context, StatusCodes.Status406NotAcceptable, started);
        }

        var representation = page.In(coding);
        headers.CacheControl = page.CacheControl;
        headers.LastModified = page.LastModified;
        var status = Preconditions.Status(context.Request.Headers, page, representation.ETag);
        if (status == StatusCodes.Status412PreconditionFailed)
        {
            return WithoutBody(context, status, started);
        }

        headers.ETag = representation.ETag;
        if (status == StatusCodes.Status304NotModified)
        {
            return WithoutBody(context, status, started);
        }

        headers.ContentType = page.ContentType;
        headers.ContentEncoding = representation.Name;
        response.ContentLength = representation.Bytes.Length;
        if (RequestMethod.IsHead(context.Request))
        {
            return Whole(context, started);
        }

        // Without RequestAborted, which is allocated on first use: if the reader has left, the server drops the bytes itself.
        var sending = response.BodyWriter.WriteAsync(representation.Bytes, CancellationToken.None);
        if (sending.IsCompletedSuccessfully)
        {
            _ = sending.Result;
            return Whole(context, started);
        }

        return Sent(context, sending.AsTask(), started);
    }

    private Task WithoutBody(HttpContext context, int status, long started)
    {
        context.Response.StatusCode = status;
        log.Answered(context.Request.Method, status, started);
        return Task.CompletedTask;
    }

    private Task Whole(HttpContext context, long started)
    {
        log.Answered(context.Request.Method, StatusCodes.Status200OK, started);
        return Task.CompletedTask;
    }

    private async Task Sent(HttpContext context, Task sending, long started)
    {
        await sending;
        await Whole(context, started);
    }
}
