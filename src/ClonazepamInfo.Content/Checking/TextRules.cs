using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for one Markdown text by itself: what markup it may use and how.</summary>
internal static class TextRules
{
    private const int DeepestHeading = 4;

    private const string FormOfCitation =
        "a citation is written [@key], [@key1; @key2] or, with the place in the source, [@key, 4.4]; keys are in lower case, "
        + "and a place has at most 60 letters, digits, blanks and , . ( ) / ' -";

    private static readonly IReadOnlyList<string> Kinds =
        [.. BoxKinds.ByName.Keys, KeyPoints.Name, NumbersBlock.Name, PeoplePicture.Name, ShownPicture.Name];

    public static void Check(MarkdownText text, ProblemLog problems)
    {
        var file = text.File.Path;
        Headings(text, problems);
        foreach (var part in text.Document.Descendants())
        {
            var line = MarkdownText.LineOf(part);
            switch (part)
            {
                case HtmlBlock { Type: HtmlBlockType.Comment }:
                case HtmlInline { Tag: ['<', '!', '-', '-', ..] }:
                    problems.Error(file, line, ProblemCode.RawHtml,
                        "a comment of HTML is not used here; a remark for colleagues is written {# ... #}, which no reader sees");
                    break;
                case HtmlBlock or HtmlInline:
                    problems.Error(file, line, ProblemCode.RawHtml, "raw HTML is not used here; write it in Markdown");
                    break;
                case FencedCodeBlock or CodeInline:
                    problems.Error(file, line, ProblemCode.MarkupUnused, "code is not used here; remove the backticks or tildes");
                    break;
                case CodeBlock and not YamlFrontMatterBlock:
                    problems.Error(file, line, ProblemCode.MarkupUnused,
                        "four spaces make code of a line, which is not used here; remove the spaces before the text");
                    break;
                case QuoteBlock:
                    problems.Error(file, line, ProblemCode.MarkupUnused, "quotations are not used here; remove the >");
                    break;
                case ThematicBreakBlock:
                    problems.Error(file, line, ProblemCode.MarkupUnused, "rules between paragraphs are not used here; remove the line");
                    break;
                case CitationInline citation when citation.FindParentOfType<LinkInline>().Any():
                    problems.Error(file, line, ProblemCode.CitationMalformed, "a citation is a link itself; write it after the link");
                    break;
                case LinkInline { IsImage: true }:
                    problems.Error(file, line, ProblemCode.Image, "images are not used here; say it in words, or draw it for :::picture");
                    break;
                case AutolinkInline link:
                    problems.Error(file, line, ProblemCode.LinkText, $"a bare address says nothing to a reader; write [words]({link.Url})");
                    break;
                case LinkInline link when PlainText.Of(link).Length == 0:
                    problems.Error(file, line, ProblemCode.LinkText, "the link has no words");
                    break;
                case CustomContainer box:
                    Box(box, file, problems);
                    break;
                case CustomContainerInline:
                    problems.Error(file, line, ProblemCode.Box, "a box must be on lines of its own, between ::: and :::");
                    break;
                case LiteralInline literal when LooksLikeCitation(literal, text.File.Text):
                    problems.Error(file, line, ProblemCode.CitationMalformed, FormOfCitation);
                    break;
            }
        }

        foreach (var part in text.WithAttributes
            .Where(part => MarkdownText.BlockOf(part) is not LeafBlock block || !text.Misread.ContainsKey(block)))
        {
            problems.Error(file, MarkdownText.LineOf(part), ProblemCode.Attributes,
                "only headings may have {#id}; remove what is in braces");
        }
    }

    /// <summary>A bracket that opens nothing is a piece of its own, and has no line.</summary>
    private static bool LooksLikeCitation(LiteralInline literal, string text) =>
        literal.Content.AsSpan().Contains("[@", StringComparison.Ordinal)
        || (literal.Content.AsSpan().StartsWith('@') && literal.Span.Start > 0 && text[literal.Span.Start - 1] == '[');

    private static void Headings(MarkdownText text, ProblemLog problems)
    {
        var file = text.File.Path;
        var above = 1;
        foreach (var heading in text.Headings)
        {
            var line = MarkdownText.LineOf(heading);
            if (heading.IsSetext)
            {
                problems.Error(file, line, ProblemCode.MarkupUnused,
                    "the line of --- or === below these words makes a heading of them; remove it, and write ## and a space before "
                    + "the words if they are one");
                continue;
            }

            if (heading.Parent is not MarkdownDocument)
            {
                problems.Error(file, line, ProblemCode.HeadingInside,
                    "a heading must be on its own, not inside a box, a list or a quotation");
                continue;
            }

            if (heading.Level == 1)
            {
                problems.Error(file, line, ProblemCode.HeadingLevel, "the title is the page's only heading of level 1; write ## or deeper");
            }
            else if (heading.Level > DeepestHeading)
            {
                problems.Error(file, line, ProblemCode.HeadingLevel,
                    $"the heading is of level {heading.Level}; {DeepestHeading} is the deepest, because the whole leaflet shows "
                    + "it two levels lower and HTML has six");
            }
            else if (heading.Level > above + 1)
            {
                problems.Error(file, line, ProblemCode.HeadingLevel,
                    $"the heading is of level {heading.Level} below one of level {above}; write {new string('#', above + 1)}");
            }

            above = Math.Max(2, heading.Level);
            Heading(heading, file, line, problems);
        }
    }

    private static void Heading(HeadingBlock heading, string file, int line, ProblemLog problems)
    {
        if (MarkdownText.IdOf(heading) is not { } id)
        {
            problems.Error(file, line, ProblemCode.HeadingWithoutId, "the heading has no id; write one after it, such as {#stopping-plan}");
        }
        else if (!Names.IsId(id) || SitePaths.ReservedFragments.Any(reserved => id.StartsWith(reserved, StringComparison.Ordinal)))
        {
            problems.Error(file, line, ProblemCode.IdBad,
                $"the id \"{id}\" must be lower-case words and hyphens, and not begin with "
                + $"{string.Join(" or ", SitePaths.ReservedFragments)}");
        }

        if (heading.TryGetAttributes() is { } attributes
            && (attributes.Classes is { Count: > 0 }
                || attributes.Properties?.Exists(property => property.Key != MarkdownText.CountryAttribute) == true))
        {
            problems.Error(file, line, ProblemCode.Attributes,
                "a heading has an id in braces, and country=gb where it holds in one country; nothing else");
        }

        if (MarkdownText.TextOf(heading).Length == 0 || heading.Inline!.Descendants().Any(inline => inline is LinkInline or CitationInline))
        {
            problems.Error(file, line, ProblemCode.HeadingText, "a heading has plain words only, no link and no citation");
        }
    }

    private static void Box(CustomContainer box, string file, ProblemLog problems)
    {
        var line = MarkdownText.LineOf(box);
        if (PeoplePicture.Is(box))
        {
            Picture(box, file, problems);
        }
        else if (KeyPoints.Is(box))
        {
            Points(box, file, problems);
        }
        else if (ShownPicture.Of(box) is null && BoxKinds.Of(box) is null && !NumbersBlock.Is(box))
        {
            problems.Error(file, line, ProblemCode.Box,
                $"a box is one of {string.Join(", ", Kinds.Select(kind => ":::" + kind))}{problems.Suggest(box.Info ?? "", Kinds, ":::")}");
        }
        else if (ShownPicture.Of(box) is null && string.IsNullOrWhiteSpace(box.Arguments))
        {
            problems.Error(file, line, ProblemCode.Box, NumbersBlock.Is(box)
                ? "say what the numbers are for, such as :::numbers poison"
                : $"the box has no title; write :::{box.Info} followed by one");
        }

        if (box.Parent is not MarkdownDocument)
        {
            problems.Error(file, line, ProblemCode.Box, "a box must be on its own, not inside another box, a list or a quotation");
        }

        if (box.ClosingFencedCharCount == 0)
        {
            problems.Error(file, line, ProblemCode.Box, "the box is not closed; end it with a line of :::");
        }

        if (NumbersBlock.Is(box) != (box.Count == 0))
        {
            problems.Error(file, line, ProblemCode.Box, NumbersBlock.Is(box)
                ? "the numbers come from the helplines; end them with ::: on the next line, and write the text below"
                : "the box is empty");
        }
    }

    private static void Points(CustomContainer box, string file, ProblemLog problems)
    {
        var line = MarkdownText.LineOf(box);
        var items = KeyPoints.ItemsOf(box);
        var words = items.SelectMany(item => item.Descendants<ParagraphBlock>()).Sum(item => ReadingGrade.CountWords(MarkdownText.TextOf(item)));
        var (fewest, most) = KeyPoints.Points;
        if (!string.IsNullOrWhiteSpace(box.Arguments))
        {
            problems.Error(file, line, ProblemCode.KeyPoints,
                "key points have no title of their own; write :::key alone, and the text in a list below it");
        }
        else if (box.Count > 0 && box.Where(block => block is not ListSourcesBlock).ToList() is not [ListBlock])
        {
            problems.Error(file, line, ProblemCode.KeyPoints, "key points are one list and nothing else; begin each point with a hyphen");
        }
        else if (box.Count > 0 && (items.Count < fewest || items.Count > most))
        {
            problems.Warning(file, line, ProblemCode.KeyPoints,
                $"there are {items.Count} key points; {fewest} to {most} are remembered");
        }
        else if (words > KeyPoints.MostWords)
        {
            problems.Warning(file, line, ProblemCode.KeyPoints,
                $"the key points have {words} words, above the limit of {KeyPoints.MostWords}; keep what a reader must know who reads "
                + "nothing else");
        }

        if (box.Parent is MarkdownDocument document
            && document.TakeWhile(block => block != box).Any(block =>
                block is not YamlFrontMatterBlock && !(block is CustomContainer before && BoxKinds.Of(before) == Urgency.Emergency)))
        {
            problems.Error(file, line, ProblemCode.KeyPoints,
                "key points open the text, once; only an emergency box may come before them");
        }
    }

    /// <summary>The picture only shows what the words say: they contain its title, and so both numbers.</summary>
    private static void Picture(CustomContainer box, string file, ProblemLog problems)
    {
        var line = MarkdownText.LineOf(box);
        if (PeoplePicture.Of(box) is not { } picture)
        {
            problems.Error(file, line, ProblemCode.Picture,
                "a picture of people has two numbers and a title; write it like :::people 3 of 10 Up to 3 in 10 people");
        }
        else if (!PeoplePicture.Sizes.Contains(picture.All) || picture.Some > picture.All)
        {
            problems.Error(file, line, ProblemCode.Picture,
                $"{picture.Some} of {picture.All} cannot be drawn; a picture shows some of "
                + $"{string.Join(" or of ", PeoplePicture.Sizes)} people");
        }
        else if (!picture.IsNamedIn(picture.Title))
        {
            problems.Error(file, line, ProblemCode.Picture,
                $"the title \"{picture.Title}\" does not name {picture.Some} and {picture.All}, which the picture shows");
        }
        else if (!PeoplePicture.WordsOf(box).Contains(picture.Title, StringComparison.OrdinalIgnoreCase))
        {
            problems.Error(file, line, ProblemCode.Picture,
                $"the words \"{picture.Title}\" are not below the picture; say there what it shows");
        }
    }
}
