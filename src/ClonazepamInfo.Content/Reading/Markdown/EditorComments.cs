using System.Text;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// The text of a Markdown file without the comments of its editors, <c>{# ask Anna #}</c>, which may go over lines. They are taken out
/// before the text is parsed, so that no rule, fingerprint or reader meets them.
/// </summary>
/// <param name="Text">The text without comments; a comment that fills lines takes them with it.</param>
/// <param name="Lines">For each line of <paramref name="Text"/> its line in the file, both counted from 0.</param>
/// <param name="Count">The number of comments.</param>
/// <param name="OpenLine">The line, counted from 1, of a comment that is not closed; null for none.</param>
internal sealed partial record EditorComments(string Text, IReadOnlyList<int> Lines, int Count, int? OpenLine)
{
    private const string Close = "#}";

    public static EditorComments TakenOutOf(string text)
    {
        var kept = new List<(int Start, int End)>();
        var (from, count) = (0, 0);
        int? open = null;
        var search = BodyOf(text);
        while (Opening().Match(text, search) is { Success: true } found)
        {
            var end = text.IndexOf(Close, found.Index + 2, StringComparison.Ordinal);
            if (end < 0)
            {
                open = 1 + text.AsSpan(0, found.Index).Count('\n');
                break;
            }

            var (start, next) = Widened(text, found.Index, end + Close.Length);
            kept.Add((from, Math.Max(from, start)));
            (from, search, count) = (next, next, count + 1);
        }

        kept.Add((from, text.Length));
        return Joined(text, kept, count, open);
    }

    private static EditorComments Joined(string text, List<(int Start, int End)> kept, int count, int? open)
    {
        var joined = new StringBuilder(text.Length);
        var lines = new List<int>();
        var (line, counted, isLineStart) = (0, 0, true);
        foreach (var (start, end) in kept)
        {
            for (var i = start; i < end; i++)
            {
                if (isLineStart)
                {
                    line += text.AsSpan(counted, i - counted).Count('\n');
                    counted = i;
                    lines.Add(line);
                }

                isLineStart = text[i] == '\n';
            }

            joined.Append(text, start, end - start);
        }

        // What is reported at the end of the text.
        lines.Add(text.AsSpan().Count('\n'));
        return new EditorComments(joined.ToString(), lines, count, open);
    }

    /// <summary>A comment that fills its lines goes with them: no blank line may divide a paragraph, no blanks may make code.</summary>
    private static (int Start, int End) Widened(string text, int start, int end)
    {
        var before = start;
        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        var after = end;
        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        var endsLine = after == text.Length || text[after] == '\n';
        return before > 0 && text[before - 1] != '\n'
            ? endsLine ? (before, after) : (before, after > end ? after - 1 : end)
            : endsLine ? (before, Math.Min(after + 1, text.Length)) : (start, after);
    }

    private static int BodyOf(string text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.IndexOf("\n---", StringComparison.Ordinal) is > 0 and var fence
            ? fence
            : 0;

    /// <summary>A blank after the sign, or its end before a brace, tells a comment from the id of a heading.</summary>
    [GeneratedRegex(@"\{#(?:(?=\s)|(?=[^}\n]*#\}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
