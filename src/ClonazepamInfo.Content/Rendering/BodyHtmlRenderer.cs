using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>The part of the leaflet that the renderers need.</summary>
/// <param name="Labels">The labels of its language.</param>
/// <param name="Sources">Every source by its key.</param>
/// <param name="Drawings">Every drawing by its id.</param>
/// <param name="Addresses">Every page of the site.</param>
/// <param name="GlossaryAddress">The section that shows the glossary.</param>
/// <param name="SourcesAddress">The section that shows the sources.</param>
internal sealed record BodyContext(
    UiText Labels,
    IReadOnlyDictionary<string, Source> Sources,
    IReadOnlyDictionary<string, Drawing> Drawings,
    SiteMap Addresses,
    string GlossaryAddress,
    string SourcesAddress);

/// <summary>Markdig's HTML renderer with the leaflet's own renderers. The first that accepts an object renders it.</summary>
internal sealed class BodyHtmlRenderer : HtmlRenderer
{
    public BodyHtmlRenderer(TextWriter writer, BodyContext context)
        : base(writer)
    {
        ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralRenderer());
        ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        ObjectRenderers.Replace<LinkInlineRenderer>(new SectionLinkRenderer(context));
        ObjectRenderers.Insert(0, new CitationRenderer(context));
        ObjectRenderers.Insert(0, new ListSourcesRenderer(context.Labels));
        ObjectRenderers.Insert(0, new TermRenderer(context.GlossaryAddress));
        ObjectRenderers.Insert(0, new FigureRenderer(context.Drawings));
    }
}
