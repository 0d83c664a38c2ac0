using ClonazepamInfo.Content.Model;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The first use of a glossary term in a section.</summary>
internal sealed class TermInline(GlossaryTerm term, string text) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Text { get; } = text;
}
