using ClonazepamInfo.Content.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The first use of a glossary term in a section.</summary>
internal sealed class TermInline(GlossaryTerm term, string text) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Text { get; } = text;
}

/// <summary>Renders terms, which <see cref="TermLinker"/> marks, as links into the glossary.</summary>
internal sealed class TermExtension : LeafletExtension
{
    protected override void Setup(BodyHtmlRenderer renderer) => renderer.ObjectRenderers.Insert(0, new TermRenderer(renderer.Context.GlossaryAddress));

    private sealed class TermRenderer(string glossaryAddress) : HtmlObjectRenderer<TermInline>
    {
        protected override void Write(HtmlRenderer renderer, TermInline term)
        {
            renderer.Write("<a class=\"term\" href=\"").Write(glossaryAddress).Write("#").Write(term.Term.Fragment);
            renderer.Write("\" title=\"").WriteEscape(term.Term.Meaning).Write("\">").WriteEscape(term.Text).Write("</a>");
        }
    }
}
