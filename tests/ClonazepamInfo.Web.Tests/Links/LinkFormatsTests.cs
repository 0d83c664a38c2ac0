using AngleSharp.Html.Parser;
using ClonazepamInfo.Web.LinkKit;
using CsCheck;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>Whatever a title is, the link in Markdown and in HTML shows that title, and nothing in it is markup.</summary>
public sealed class LinkFormatsTests
{
    private const string Url = "https://leaflet.example/stopping";

    /// <summary>A title begins and ends with a letter, and its blanks are single: as content is checked.</summary>
    private static readonly Gen<string> Titles =
        Gen.Char["ab é“🙂\\`*_{}[]()#+-.!<>&\"'~|$;:/=@^%?"].Array[0, 30].Select(signs =>
            string.Join(
                ' ', $"a{new string([.. signs.Where(sign => !char.IsSurrogate(sign))])}z".Split(
                    ' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void In_markdown() => Titles.Sample(title => IsLink(Markdig.Markdown.ToHtml(LinkFormats.Markdown(title, Url)), title, "p > a"));

    [Fact]
    public void In_html() => Titles.Sample(title => IsLink(LinkFormats.Html(title, Url), title, "body > a"));

    private static void IsLink(string html, string title, string place)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        var link = Assert.Single(body.QuerySelectorAll("a"));
        Assert.Equal((title, Url), (link.TextContent, link.GetAttribute("href")));
        Assert.Empty(link.Children);
        Assert.NotNull(link.Owner!.QuerySelector(place));
        Assert.Equal(title, body.TextContent.TrimEnd('\n'));
    }
}
