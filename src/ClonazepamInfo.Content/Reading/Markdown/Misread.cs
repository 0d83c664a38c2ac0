using System.Text;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>Finds the first thing in a block that its writer meant as markup and the parser took for words.</summary>
internal static partial class Misread
{
    /// <returns>Its line, counted from 1, and what is wrong; null for nothing.</returns>
    public static (int Line, string Message)? Of(LeafBlock block)
    {
        var words = new StringBuilder();
        var pieces = new List<(int Start, int Line)> { (0, block.Line) };
        foreach (var part in block.Inline?.Descendants() ?? [])
        {
            // A bracket that opens nothing is a piece of its own, and has no line.
            pieces.Add((words.Length, Math.Max(part.Line, pieces[^1].Line)));
            words.Append(part switch
            {
                LiteralInline { IsFirstCharacterEscaped: true } escaped => " " + escaped.Content.ToString()[1..],
                LiteralInline literal => literal.Content.ToString(),
                TermInline term => term.Text,
                LineBreakInline => "\n",
                CodeInline or AutolinkInline => " ",
                CitationInline => "\u0001",
                _ => "",
            });
        }

        // Citations that are malformed have a rule of their own.
        var seen = MalformedCitation().Replace(words.ToString(), match => new string('\u0001', match.Length));
        return StrayMarkup.Find(seen) is { } stray
            ? (1 + pieces.FindLast(piece => piece.Start <= stray.Index).Line, stray.Message)
            : null;
    }

    /// <summary>Whether a block has a citation that could not be read, so that it is not uncited as well.</summary>
    public static bool HasMalformedCitation(LeafBlock block) =>
        MalformedCitation().IsMatch(string.Concat(
            block.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []));

    [GeneratedRegex(@"\[@[^\]]*\]?", RegexOptions.CultureInvariant)]
    private static partial Regex MalformedCitation();
}
