using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Renders the line below a list that shows the sources of all its items.</summary>
internal sealed class ListSourcesRenderer(UiText labels) : HtmlObjectRenderer<ListSourcesBlock>
{
    protected override void Write(HtmlRenderer renderer, ListSourcesBlock block)
    {
        renderer.EnsureLine();
        renderer.Write("<p class=\"list-sources\">").WriteEscape(labels.Section.ListSources).Write(" ");
        renderer.WriteChildren(block.Inline!);
        renderer.WriteLine("</p>");
    }
}
