using ClonazepamInfo.Content.Searching;
using Microsoft.AspNetCore.Html;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Writes the sentence of a search's hit with the words that fit marked.</summary>
internal static class MarkedText
{
    public static IHtmlContent Write(SearchHit hit)
    {
        var html = new HtmlContentBuilder();
        var end = 0;
        foreach (var mark in hit.Marks)
        {
            html.Append(hit.Sentence[end..mark.Start]);
            end = mark.Start + mark.Length;
            html.AppendHtml("<mark>").Append(hit.Sentence[mark.Start..end]).AppendHtml("</mark>");
        }

        return html.Append(hit.Sentence[end..]);
    }
}
