using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Renders the first use of a term as a link into the glossary.</summary>
internal sealed class TermRenderer(string glossaryAddress) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write("<a class=\"term\" href=\"").Write(glossaryAddress).Write("#").Write(term.Term.Fragment);
        renderer.Write("\" title=\"").WriteEscape(term.Term.Meaning).Write("\">").WriteEscape(term.Text).Write("</a>");
    }
}
