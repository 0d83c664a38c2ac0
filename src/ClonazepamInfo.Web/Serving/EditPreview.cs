using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ClonazepamInfo.Content;
using ClonazepamInfo.Web.Publishing;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// In Development, where an editor reads what was just written: every page says at its top why an edit is not shown, by file and line,
/// and is loaded again when one is. An editor with the browser in front would otherwise see the old words and no sign.
/// </summary>
internal sealed class EditPreview(RequestDelegate next, EditionPublisher publisher)
{
    private const string StatePath = "/page-preview.txt";
    private const string ScriptPath = "/page-preview.js";
    private const string EndOfHead = "</head>";
    private const string StartOfBody = "<body";

    private static readonly byte[] Script = Asset.Bytes("edit-preview.js");

    public async Task InvokeAsync(HttpContext context)
    {
        var outcome = publisher.Outcome;
        var state = State(outcome);
        switch (context.Request.Path.Value)
        {
            case StatePath:
                await AnswerAsync(context, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(state));
                break;
            case ScriptPath:
                await AnswerAsync(context, "text/javascript; charset=utf-8", Script);
                break;
            case var _ when HttpMethods.IsGet(context.Request.Method):
                await WithPreviewAsync(context, outcome, state);
                break;
            default:
                await next(context);
                break;
        }
    }

    private static async Task AnswerAsync(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private async Task WithPreviewAsync(HttpContext context, PublishOutcome? outcome, string state)
    {
        // Neither compressed nor unchanged: the words at the top depend on more than the page.
        context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        context.Request.Headers.Remove(HeaderNames.IfNoneMatch);
        context.Request.Headers.Remove(HeaderNames.IfModifiedSince);
        var sent = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync();
        }
        finally
        {
            context.Response.Body = sent;
        }

        var body = page.ToArray();
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Encoding.UTF8.GetBytes(With(Encoding.UTF8.GetString(body), context.Request.PathBase, outcome, state));
            context.Response.Headers.Remove(HeaderNames.ETag);
            context.Response.Headers.Remove(HeaderNames.LastModified);
            context.Response.Headers.CacheControl = "no-store";
        }

        if (body.Length > 0)
        {
            context.Response.ContentLength = body.Length;
            await sent.WriteAsync(body, context.RequestAborted);
        }
    }

    private static string With(string html, string pathBase, PublishOutcome? outcome, string state)
    {
        var from = $"src=\"{pathBase}{ScriptPath}\" data-from=\"{pathBase}{StatePath}\"";
        html = html.Replace(EndOfHead, $"<script {from} data-state=\"{state}\" defer></script>{EndOfHead}", StringComparison.Ordinal);
        var body = html.IndexOf(StartOfBody, StringComparison.Ordinal);
        var start = body < 0 ? -1 : html.IndexOf('>', body) + 1;
        return start <= 0 || outcome is null || outcome.Obstacles == 0 ? html : html.Insert(start, Problems(outcome));
    }

    private static string Problems(PublishOutcome outcome)
    {
        var items = Obstacles(outcome).Select(line => $"<li>{HtmlEncoder.Default.Encode(line)}</li>");
        return "<div class=\"box urgent\" role=\"alert\"><p class=\"box-title\">The last edit is not shown</p><p>This is the last edition "
            + $"without an error. The content has:</p><ul>{string.Concat(items)}</ul></div>";
    }

    /// <summary>What keeps the newest content from being served, a line each.</summary>
    public static IEnumerable<string> Obstacles(PublishOutcome outcome) =>
    [
        .. outcome.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToLine(outcome.Folder)),
        .. new[] { outcome.Fault, outcome.DayFault }.OfType<string>(),
    ];

    /// <summary>Changes with every edition, and with every other reason why an edit is not shown.</summary>
    private string State(PublishOutcome? outcome)
    {
        var reasons = outcome is null ? "" : string.Join('\n', Obstacles(outcome));
        var digest = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(reasons)).AsSpan(0, 4);
        return string.Create(CultureInfo.InvariantCulture, $"{publisher.Current?.Pinned.Number ?? 0}-{Convert.ToHexStringLower(digest)}");
    }
}
