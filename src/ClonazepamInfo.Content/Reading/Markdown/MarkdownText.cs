using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Text;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A Markdown file as a tree, with what the rules ask of it.</summary>
/// <param name="file">The file.</param>
/// <param name="document">The tree; its line numbers are the file's, counted from 0.</param>
internal sealed class MarkdownText(ContentFile file, MarkdownDocument document)
{
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>Rendering is recursive; no leaflet nests deeper than a link in bold in a list in a box.</summary>
    private const int DeepestNesting = 16;

    /// <summary>Ties the text below a heading to a country: <c>{#driving-uk-law country=gb}</c>.</summary>
    public const string CountryAttribute = "country";

    /// <summary>The file, without the comments of its editors.</summary>
    public ContentFile File { get; } = file;

    /// <summary>How many comments its editors left for each other.</summary>
    public int CommentCount { get; private init; }

    public MarkdownDocument Document { get; } = document;

    /// <summary>Paragraphs, list items' paragraphs included, in reading order.</summary>
    public IReadOnlyList<ParagraphBlock> Paragraphs { get; } = [.. document.Descendants<ParagraphBlock>()];

    public IReadOnlyList<HeadingBlock> Headings { get; } = [.. document.Descendants<HeadingBlock>()];

    public IReadOnlyList<LinkInline> Links { get; } = [.. document.Descendants<LinkInline>()];

    public IReadOnlyList<CitationInline> Citations { get; } = [.. document.Descendants<CitationInline>()];

    /// <summary>Everything but headings that has attributes in braces. Annotations may add attributes later.</summary>
    public IReadOnlyList<MarkdownObject> WithAttributes { get; } =
        [.. document.Descendants().Where(part => part is not HeadingBlock && HasAttributes(part))];

    /// <summary>The blocks with something that was meant as markup and is not, each with its line and what is wrong.</summary>
    public IReadOnlyDictionary<LeafBlock, (int Line, string Message)> Misread => field ??=
        Document.Descendants<LeafBlock>()
            .Select(block => (Block: block, Found: Markdown.Misread.Of(block)))
            .Where(entry => entry.Found is not null)
            .ToDictionary(entry => entry.Block, entry => entry.Found!.Value);

    /// <summary>The glossary terms in the text, in alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms =>
        [.. Document.Descendants<TermInline>().Select(inline => inline.Term).OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Parses a file.</summary>
    /// <returns>The text, or null if it is nested too deeply, which is reported.</returns>
    public static MarkdownText? Parse(ContentFile file, ProblemLog problems)
    {
        var comments = EditorComments.TakenOutOf(file.Text);
        if (comments.OpenLine is { } open)
        {
            problems.Error(file.Path, open, ProblemCode.CommentOpen, "the comment is not closed, so readers would see it; end it with #}");
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(comments.Text, Pipeline);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            problems.Error(file.Path, 1, ProblemCode.FileTooDeep, "the text is nested too deeply (quotations, lists or brackets)");
            return null;
        }

        if (TooDeep(document) is { } line)
        {
            problems.Error(file.Path, comments.Lines[line - 1] + 1, ProblemCode.FileTooDeep,
                "the text is nested too deeply (quotations, lists, emphasis or brackets)");
            return null;
        }

        CorrectLines(document, comments);
        return new MarkdownText(new ContentFile(file.Path, comments.Text), document) { CommentCount = comments.Count };
    }

    public static int LineOf(MarkdownObject part) => part.Line + 1;

    /// <summary>The block that a part of the text is, or is in.</summary>
    public static Block? BlockOf(MarkdownObject part)
    {
        while (part is Inline inline)
        {
            if (inline is ContainerInline { ParentBlock: { } block })
            {
                return block;
            }

            if (inline.Parent is not { } parent)
            {
                return null;
            }

            part = parent;
        }

        return part as Block;
    }

    public static string TextOf(LeafBlock block) => PlainText.Of(block.Inline);

    /// <summary>The id in a heading's attributes, or null.</summary>
    public static string? IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id;

    /// <summary>The country for which the text below a heading holds, as its attribute says, or null for none in particular.</summary>
    public static string? CountryOf(HeadingBlock heading) =>
        heading.TryGetAttributes()?.Properties?.FirstOrDefault(property => property.Key == CountryAttribute).Value;

    /// <summary>The words in reading order, one block a paragraph, list item, heading, box title or text alternative.</summary>
    public IEnumerable<string> Blocks()
    {
        foreach (var block in Document.Descendants())
        {
            switch (block)
            {
                case HeadingBlock or ParagraphBlock:
                    yield return TextOf((LeafBlock)block);
                    break;
                case CustomContainer box when BoxKinds.Of(box) is not null:
                    yield return box.Arguments ?? "";
                    break;
                case CustomContainer box when ShownPicture.Of(box) is { } picture:
                    yield return picture.Title;
                    break;
            }
        }
    }

    /// <summary>The same as it is read aloud: each item of a list after the sentence that leads into it.</summary>
    public IEnumerable<string> SpokenBlocks()
    {
        foreach (var block in Document.Descendants())
        {
            switch (block)
            {
                case ParagraphBlock paragraph when LeadInTo(paragraph) is { } leadIn:
                    yield return $"{leadIn} {TextOf(paragraph)}";
                    break;
                case ParagraphBlock paragraph when LeadsIntoList(paragraph):
                    yield return string.Join(' ', ReadingGrade.Sentences(TextOf(paragraph)).SkipLast(1));
                    break;
                case HeadingBlock or ParagraphBlock:
                    yield return TextOf((LeafBlock)block);
                    break;
                case CustomContainer box when BoxKinds.Of(box) is not null:
                    yield return box.Arguments ?? "";
                    break;
            }
        }
    }

    /// <summary>Whether a paragraph ends with a colon before a list, such as "Tell your doctor if you have:".</summary>
    public static bool LeadsIntoList(ParagraphBlock paragraph) =>
        paragraph.Parent is { } around
        && around.IndexOf(paragraph) + 1 is var next
        && next < around.Count
        && around[next] is ListBlock
        && TextOf(paragraph).EndsWith(':');

    /// <summary>The paragraph that leads into the list of which this is an item, or null for none.</summary>
    public static ParagraphBlock? LeadsInto(ParagraphBlock item) =>
        item.Parent is ListItemBlock { Parent: ListBlock { Parent: { } around } list } inItem
        && inItem[0] == item
        && around.IndexOf(list) is > 0 and var index
        && around[index - 1] is ParagraphBlock leadIn
        && TextOf(leadIn).EndsWith(':')
            ? leadIn
            : null;

    private static string? LeadInTo(ParagraphBlock item) =>
        LeadsInto(item) is { } leadIn ? ReadingGrade.Sentences(TextOf(leadIn)).Last().TrimEnd(':') : null;

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseYamlFrontMatter()
            .UsePreciseSourceLocation()
            .UseCustomContainers()
            .UseGenericAttributes();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }

    /// <summary>Markdig itself gives a box its kind as a class.</summary>
    private static bool HasAttributes(MarkdownObject part) =>
        part.TryGetAttributes() is { } attributes
        && !(attributes.Id is null
            && attributes.Properties is null or []
            && (attributes.Classes is null or [] || (part is CustomContainer box && attributes.Classes is [var only] && only == box.Info)));

    /// <summary>
    /// Makes lines those of the file, comments included. Markdig counts the lines of an underlined heading from the underline on.
    /// </summary>
    private static void CorrectLines(MarkdownDocument document, EditorComments comments)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.IsSetext))
        {
            var first = comments.Text.AsSpan(0, heading.Span.Start).Count('\n');
            foreach (var inline in heading.Inline?.Descendants() ?? [])
            {
                inline.Line -= heading.Line - first;
            }

            heading.Line = first;
        }

        if (comments.Count > 0)
        {
            foreach (var part in document.Descendants())
            {
                part.Line = comments.Lines[Math.Clamp(part.Line, 0, comments.Lines.Count - 1)];
            }
        }
    }

    /// <summary>Counted without recursion: 60 KB of asterisks nest 30,000 deep.</summary>
    private static int? TooDeep(MarkdownDocument document)
    {
        var open = new Stack<(MarkdownObject Part, int Depth)>();
        open.Push((document, 0));
        while (open.TryPop(out var entry))
        {
            if (entry.Depth > DeepestNesting)
            {
                return LineOf(entry.Part);
            }

            IEnumerable<MarkdownObject> inner = entry.Part switch
            {
                ContainerBlock block => block,
                LeafBlock { Inline: { } inline } => [inline],
                ContainerInline inline => inline,
                _ => [],
            };
            foreach (var part in inner)
            {
                open.Push((part, entry.Depth + 1));
            }
        }

        return null;
    }
}
