using System.Text;
using System.Text.Encodings.Web;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// The shortest page that still helps: what happened, whom to call, where the leaflet is. Written without Razor, for when
/// Razor fails or has no time.
/// </summary>
internal static class FallbackErrorPage
{
    public const string ContentType = "text/html; charset=utf-8";

    /// <summary>Answers with the status that is set, and with the words for it.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        var page = Of(OriginalRequest.Leaflet(context), response.StatusCode, context.RequestServices.GetRequiredService<SiteOptions>());
        response.ContentType = ContentType;
        response.ContentLength = page.Length;
        return RequestMethod.IsHead(context.Request) ? Task.CompletedTask : response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }

    /// <summary>The page for a status, as bytes of UTF-8.</summary>
    public static byte[] Of(Leaflet leaflet, int status, SiteOptions site) => Encoding.UTF8.GetBytes(Page(leaflet, status, site));

    private static string Page(Leaflet leaflet, int status, SiteOptions site)
    {
        var labels = leaflet.Labels;
        var (title, text) = ErrorText.Of(status, labels);
        var numbers = leaflet.EmergencyNumbers.Select(number =>
            $"<li><a href=\"tel:{Safe(number.Call)}\">{Safe(number.Number)}</a> {Safe(number.Places)}</li>\n");
        return $"""
            <!DOCTYPE html>
            <html lang="{Safe(leaflet.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>{Safe(title)} - {Safe(labels.Medicine)}</title>
            </head>
            <body>
            <h1>{Safe(title)}</h1>
            <p>{Safe(text)}</p>
            <h2>{Safe(labels.Helplines.EmergencyNumbers)}</h2>
            <ul>
            {string.Concat(numbers)}</ul>
            <p><a href="{Safe(site.OnHost(leaflet.Emergency.Address))}">{Safe(labels.Layout.GetHelpNow)}</a></p>
            <p><a href="{Safe(site.OnHost(leaflet.Home))}">{Safe(labels.Medicine)}: {Safe(labels.LeafletKind)}</a></p>
            </body>
            </html>

            """;
    }

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
