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
            html.Append(hit.Sentence[end..mark.Start]).AppendHtml("<mark>").Append(hit.Sentence.Substring(mark.Start, mark.Length)).AppendHtml("</mark>");
            end = mark.Start + mark.Length;
        }

        return html.Append(hit.Sentence[end..]);
    }
}
