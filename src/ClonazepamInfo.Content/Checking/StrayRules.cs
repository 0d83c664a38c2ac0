using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for what readers would see although no editor meant it: markup characters that were not parsed as markup, and
/// characters that are damaged or invisible.
/// </summary>
internal static partial class StrayRules
{
    public static void Check(MarkdownText text, ProblemLog problems)
    {
        foreach (var block in text.Document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            var words = Words(block.Inline!);
            if (StrayMarkup.Find(words) is { } stray)
            {
                problems.Error(
                    text.File.Path,
                    MarkdownText.LineOf(block) + words.AsSpan(0, stray.Index).Count('\n'),
                    ProblemCode.MarkupStray,
                    StrayMarkup.Message(stray.Sign));
            }
        }
    }

    public static void Check(ContentFile file, ProblemLog problems)
    {
        foreach (var match in Damage().EnumerateMatches(file.Text))
        {
            var line = 1 + file.Text.AsSpan(0, match.Index).Count('\n');
            var found = file.Text.AsSpan(match.Index, match.Length);
            problems.Error(file.Path, line, ProblemCode.CharacterStray, match.Length == 1
                ? $"a damaged or invisible character (U+{(int)found[0]:X4}) is here; type the text around it again"
                : $"\"{found}\" looks like a character that was saved in another encoding; type it again");
        }
    }

    /// <summary>The words that were not parsed as markup, line by line; citations that are malformed have a rule of their own.</summary>
    private static string Words(ContainerInline inline)
    {
        var words = string.Concat(inline.Descendants().Select(part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            TermInline term => term.Text,
            LineBreakInline => "\n",
            CodeInline or AutolinkInline => " ",
            _ => "",
        }));
        return MalformedCitation().Replace(words, "");
    }

    [GeneratedRegex(@"\[@[^\]]*\]?", RegexOptions.CultureInvariant)]
    private static partial Regex MalformedCitation();

    /// <summary>
    /// The replacement character, control characters, zero-width spaces, overrides of the writing direction (marks and joiners of
    /// other scripts are allowed), and what UTF-8 looks like when it is read as Windows-1252.
    /// </summary>
    [GeneratedRegex(
        @"[\uFFFD\u200B\uFEFF\u202A-\u202E\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|â€.?|[ÂÃ][\u00A1-\u00BF]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Damage();
}
