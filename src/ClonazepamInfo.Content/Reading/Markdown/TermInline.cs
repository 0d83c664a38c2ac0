using ClonazepamInfo.Content.Model;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A glossary term where a section first uses it.</summary>
internal sealed class TermInline(GlossaryTerm term, string text) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Text { get; } = text;
}
