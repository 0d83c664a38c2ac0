using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Renders a citation as the numbers of its sources.</summary>
internal sealed class CitationRenderer(BodyContext context) : HtmlObjectRenderer<CitationInline>
{
    /// <summary>A citation follows its word without a space, so that no line begins with a number alone.</summary>
    public static bool Follows(Inline inline) => inline.NextSibling is CitationInline { IsInListSources: false };

    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (!citation.IsNoClaim && !citation.IsInListSources)
        {
            var sources = citation.Keys.Distinct(StringComparer.Ordinal).Select(key => context.Sources[key]).OrderBy(source => source.Number);
            renderer.Write(CitationHtml.Of(sources, context.Labels, context.SourcesAddress));
        }
    }
}

/// <summary>Renders text, without the space before a citation.</summary>
internal sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var content = literal.Content;
        if (CitationRenderer.Follows(literal))
        {
            content.TrimEnd();
        }

        renderer.WriteEscape(ref content);
    }
}

/// <summary>Renders line breaks, except one before a citation.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    private static readonly LineBreakInlineRenderer Default = new();

    protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
    {
        if (!CitationRenderer.Follows(lineBreak))
        {
            Default.Write(renderer, lineBreak);
        }
    }
}
