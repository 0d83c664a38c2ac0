using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClonazepamInfo.Testing;

/// <summary>What the site answered: status, all headers by name, text.</summary>
public sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public IHtmlDocument Page => field ??= new HtmlParser().ParseDocument(Text);

    public string? ContentType => Headers.GetValueOrDefault("Content-Type");

    public string? Location => Headers.GetValueOrDefault("Location");

    public static async Task<Answer> Of(HttpResponseMessage response)
    {
        var headers = response.Headers.Concat(response.Content.Headers).Concat(response.TrailingHeaders)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(response.StatusCode, headers, await response.Content.ReadAsStringAsync());
    }
}
