using ClonazepamInfo.Content.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Renders links. A link to a section has the section's number in an attribute, which is printed.</summary>
internal sealed class SectionLinkRenderer(BodyContext context) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(link.Url).Write("\"");
        var number = link.Url!.StartsWith('/') ? context.Addresses.Find(link.Url.Split('#')[0])?.Number : null;
        if (!string.IsNullOrEmpty(number))
        {
            renderer.Write(" data-see=\"").WriteEscape(UiText.Format(context.Labels.Section.See, number)).Write("\"");
        }

        renderer.Write(">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}
