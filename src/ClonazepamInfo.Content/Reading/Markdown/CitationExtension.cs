using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A citation in running text.</summary>
internal sealed class CitationInline(IReadOnlyList<string> keys) : LeafInline
{
    /// <summary>The key that says that a paragraph states no clinical fact.</summary>
    public const string NoClaim = "none";

    public IReadOnlyList<string> Keys { get; } = keys;

    public bool IsNoClaim => Keys is [NoClaim];

    /// <summary>Whether readers see it once for a whole list instead of here.</summary>
    public bool IsInListSources { get; set; }
}

/// <summary>Citations: parses them, and renders them as the numbers of their sources.</summary>
internal sealed class CitationExtension : LeafletExtension
{
    public override void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    protected override void Setup(BodyHtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new LiteralRenderer());
        renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(renderer.Context));
    }

    private static bool IsBeforeCitation(Inline inline) => inline.NextSibling is CitationInline { IsInListSources: false };

    private sealed class CitationRenderer(BodyContext context) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            if (!citation.IsNoClaim && !citation.IsInListSources)
            {
                var sources = citation.Keys.Select(key => context.Sources[key]).OrderBy(source => source.Number);
                renderer.Write(CitationHtml.Of(sources, context.Labels, context.SourcesAddress, "cite"));
            }
        }
    }

    /// <summary>A citation follows its word without a space, so that no line begins with a number alone.</summary>
    private sealed class LiteralRenderer : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            var content = literal.Content;
            if (IsBeforeCitation(literal))
            {
                content.TrimEnd();
            }

            renderer.WriteEscape(ref content);
        }
    }

    private sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
    {
        private static readonly LineBreakInlineRenderer Default = new();

        protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
        {
            if (!IsBeforeCitation(lineBreak))
            {
                Default.Write(renderer, lineBreak);
            }
        }
    }
}

/// <summary>Reads <c>[@key]</c> and <c>[@key1; @key2]</c>, the citation syntax of Pandoc.</summary>
internal sealed partial class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        var match = Citation().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline([.. match.Groups["key"].Captures.Select(capture => capture.Value)])
        {
            Line = line,
            Column = column,
            Span = { Start = start, End = start + match.Length - 1 },
        };
        slice.Start += match.Length;
        return true;
    }

    [GeneratedRegex(@"\G\[@(?<key>[a-z0-9][a-z0-9-]*)(; *@(?<key>[a-z0-9][a-z0-9-]*))*\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();
}
