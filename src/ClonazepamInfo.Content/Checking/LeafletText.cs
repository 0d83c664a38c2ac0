using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Checking;

/// <summary>A piece of what readers read, with its place.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Words">The words, without markup and citations.</param>
/// <param name="Section">The section that it is part of, or null.</param>
/// <param name="IsQuotation">Whether it is what somebody else says.</param>
internal readonly record struct LeafletText(string File, int Line, string Words, SectionDraft? Section = null, bool IsQuotation = false)
{
    /// <summary>The words of the links that dial a number; the rules of links hold these to it.</summary>
    public IReadOnlyList<string> Dialled { get; private init; } = [];

    /// <summary>All that readers read of a language, except the interface's own words and the helplines.</summary>
    public static IEnumerable<LeafletText> Of(LeafletDraft leaflet)
    {
        foreach (var section in leaflet.Sections)
        {
            yield return new(section.File.Path, section.TitleLine, section.Title, section);
            yield return new(section.File.Path, section.SummaryLine, section.Summary, section);
            foreach (var block in Blocks(section.Text, section))
            {
                yield return block;
            }
        }

        if (leaflet.About is { } about)
        {
            yield return new(about.File.Path, 1, $"{about.Title}. {about.Summary}");
            foreach (var block in Blocks(about.Text, null))
            {
                yield return block;
            }
        }

        foreach (var block in leaflet.Answers.SelectMany(answer => Blocks(answer, null)))
        {
            yield return block;
        }

        foreach (var term in leaflet.Glossary)
        {
            yield return new(leaflet.PathOf(Names.GlossaryFile), term.Line, term.Meaning);
        }

        foreach (var statement in leaflet.Article.Statements)
        {
            yield return new(leaflet.PathOf(Names.ArticleFile), statement.Line, $"{statement.Quote} {statement.Says}", IsQuotation: true);
            yield return new(leaflet.PathOf(Names.ArticleFile), statement.Line, $"{statement.Instead} {statement.Why}");
        }

        foreach (var missing in leaflet.Article.Missing)
        {
            yield return new(leaflet.PathOf(Names.ArticleFile), missing.SectionId.Line, $"{missing.What} {missing.Why}");
        }
    }

    private static IEnumerable<LeafletText> Blocks(MarkdownText? text, SectionDraft? section) =>
        from block in text?.Document.Descendants() ?? []
        let words = block switch
        {
            HeadingBlock or ParagraphBlock => MarkdownText.TextOf((LeafBlock)block),
            CustomContainer box => ShownPicture.Of(box)?.Title ?? box.Arguments,
            _ => null,
        }
        where !string.IsNullOrEmpty(words)
        select new LeafletText(text!.File.Path, MarkdownText.LineOf(block), words, section)
        {
            Dialled =
            [
                .. ((block as LeafBlock)?.Inline?.FindDescendants<LinkInline>() ?? [])
                    .Where(link => link.Url?.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) == true)
                    .Select(link => PlainText.Of(link)),
            ],
        };
}
