using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for what readers would see although no editor meant it, or would not see although an editor wrote it: signs that were not
/// parsed as markup, words that were, and characters that are damaged, invisible or of another script.
/// </summary>
internal static partial class StrayRules
{
    public static void Check(MarkdownText text, ProblemLog problems)
    {
        var file = text.File.Path;
        foreach (var (line, message) in text.Misread.Values)
        {
            problems.Error(file, line, ProblemCode.MarkupStray, message);
        }

        ItemsWithoutHyphen(text, problems);

        foreach (var part in text.Document.Descendants())
        {
            var line = MarkdownText.LineOf(part);
            switch (part)
            {
                case CustomContainer box when StrayMarkup.Find(box.Arguments ?? "") is { } stray:
                    problems.Error(file, line, ProblemCode.MarkupStray, stray.Message);
                    break;
                case CustomContainer box:
                    Characters(box.Arguments, file, line, problems);
                    break;
                case LiteralInline literal when !literal.FindParentOfType<LinkInline>().Any()
                    && StrayMarkup.Address(literal.Content.ToString()) is { } address:
                    problems.Error(file, line, ProblemCode.LinkText,
                        $"the address {address} is no link, and says nothing to a reader; write [words](https://...)");
                    break;
                case HtmlEntityInline entity:
                    Characters(entity.Transcoded.ToString(), file, line, problems);
                    break;
                case LinkInline { Title.Length: > 0 } link:
                    problems.Error(file, line, ProblemCode.MarkupUnused,
                        $"no reader sees the title of a link; remove \"{link.Title}\", or write it into the text");
                    break;
                case LinkReferenceDefinition definition when !text.Links.Any(link => link.Reference == definition):
                    problems.Error(file, line, ProblemCode.MarkupUnused,
                        $"\"[{definition.Label}]: ...\" is the address of a link that is not here, and no reader sees it; remove it, or "
                        + "write the words without brackets");
                    break;
            }
        }
    }

    /// <summary>A line without a hyphen, right below an item that has ended its sentence, becomes part of the item.</summary>
    private static void ItemsWithoutHyphen(MarkdownText text, ProblemLog problems)
    {
        var words = text.File.Text.AsSpan();
        foreach (var end in text.Paragraphs
            .Where(paragraph => paragraph.Parent is ListItemBlock && !text.Misread.ContainsKey(paragraph))
            .SelectMany(paragraph => paragraph.Inline?.Descendants<LineBreakInline>() ?? []))
        {
            var at = end.Span.Start + words[end.Span.Start..].IndexOf('\n');
            if (words[..at].TrimEnd(' ') is [.., '.' or '!' or '?' or ']'] && words[(at + 1)..] is [not (' ' or '\t'), ..])
            {
                problems.Error(text.File.Path, MarkdownText.LineOf(end) + 1, ProblemCode.MarkupStray,
                    "this line joins the item above; begin it with a hyphen and a space, or with two spaces if it belongs there");
            }
        }
    }

    /// <summary>Of the whole file as it is, comments included: what is invisible there is an accident too.</summary>
    public static void Check(ContentFile file, ProblemLog problems)
    {
        foreach (var (index, message) in StrayCharacters.In(file.Text))
        {
            problems.Error(file.Path, LineAt(file.Text, index), ProblemCode.CharacterStray, message);
        }

        foreach (var (index, message) in LookAlikes.In(file.Text))
        {
            problems.Error(file.Path, LineAt(file.Text, index), ProblemCode.LookAlike, message);
        }
    }

    /// <summary>
    /// A space before a full stop or a comma, which readers see. Two spaces between words are no problem: a page shows one.
    /// </summary>
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        foreach (var text in LeafletText.Of(leaflet))
        {
            if (StraySpace().Match(text.Words) is { Success: true } found)
            {
                problems.Warning(text.File, text.Line, ProblemCode.SpaceStray,
                    $"a space is before the \"{found.Value[^1]}\" of \"{found.Value}\"; remove it");
            }
        }
    }

    private static int LineAt(string text, int index) => 1 + text.AsSpan(0, index).Count('\n');

    /// <summary>What an entity such as <c>&amp;#x202E;</c> becomes.</summary>
    private static void Characters(string? text, string file, int line, ProblemLog problems)
    {
        foreach (var (_, message) in StrayCharacters.In(text ?? "").Take(1))
        {
            problems.Error(file, line, ProblemCode.CharacterStray, message);
        }
    }

    [GeneratedRegex(@"(?<![\w)])[\w)]+[’”""']?\s+[.,](?![\w.,])", RegexOptions.CultureInvariant)]
    private static partial Regex StraySpace();
}
