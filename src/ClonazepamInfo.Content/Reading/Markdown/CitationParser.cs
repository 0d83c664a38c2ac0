using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace ClonazepamInfo.Content.Reading.Markdown;

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

    [GeneratedRegex(
        @"\G\[@(?<key>[a-z0-9][a-z0-9-]*)(; *@(?<key>[a-z0-9][a-z0-9-]*))*\]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();
}
