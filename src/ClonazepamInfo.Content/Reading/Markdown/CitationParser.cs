using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// Reads <c>[@key]</c>, <c>[@key1; @key2]</c> and, with the place in a source, <c>[@key1, 4.4; @key2]</c>: the citation syntax of
/// Pandoc, whose manual calls the place a locator.
/// </summary>
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
        processor.Inline = new CitationInline([.. match.Groups["cited"].Captures.Select(capture => Cited(capture.Value))])
        {
            Line = line,
            Column = column,
            Span = { Start = start, End = start + match.Length - 1 },
        };
        slice.Start += match.Length;
        return true;
    }

    private static CitedSource Cited(string text) => text.Split(',', 2) switch
    {
        [var key, var place] => new CitedSource(key, place.Trim()),
        _ => new CitedSource(text),
    };

    private const string Source = @"(?<cited>[a-z0-9][a-z0-9-]*(, *[\p{L}\p{N}][\p{L}\p{N} ,.()/'’–-]{0,59})?)";

    [GeneratedRegex(
        @"\G\[@" + Source + "(; *@" + Source + @")*\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();
}
