using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using Tokens = YamlDotNet.Core.Tokens;

namespace ClonazepamInfo.Content.Reading;

/// <summary>
/// A file, or the front matter of one, as YAML: the only place that knows which line of the file a line of the YAML is.
/// Anchors, aliases and tags are rejected: content needs none, and they are how small files become large.
/// </summary>
/// <param name="path">The path of the file, for problems.</param>
/// <param name="text">The YAML.</param>
/// <param name="firstLine">The line of the file, counted from 1, on which the YAML begins.</param>
/// <param name="problems">Where faults are reported.</param>
internal sealed partial class YamlText(string path, string text, int firstLine, ProblemLog problems)
{
    private const int DeepestNesting = 12;

    public YamlText(ContentFile file, ProblemLog problems)
        : this(file.Path, file.Text, 1, problems)
    {
    }

    /// <summary>The first line of the YAML.</summary>
    public int FirstLine => firstLine;

    private int LastLine => firstLine + text.AsSpan().TrimEnd('\n').Count('\n');

    /// <summary>The line of the file for a position in the YAML.</summary>
    public int LineOf(Mark mark) => (int)mark.Line + firstLine - 1;

    public void Error(int line, string code, string message) => problems.Error(path, line, code, message);

    public string Suggest(string wanted, IEnumerable<string> candidates) => problems.Suggest(wanted, candidates, "");

    /// <summary>Parses the text to its one document.</summary>
    /// <param name="root">The root node, or null if the text is empty or cannot be read.</param>
    /// <returns>Whether the text could be read; if not, the reason is reported.</returns>
    public bool TryParse(out YamlNode? root)
    {
        root = null;
        var reached = firstLine;
        try
        {
            if (!IsPlain(ref reached))
            {
                return false;
            }

            ReportStuckComments();
            var stream = new YamlStream();
            using var reader = new StringReader(text);
            stream.Load(reader);
            if (stream.Documents.Count > 1)
            {
                var second = Math.Min(LineOf(stream.Documents[1].RootNode.Start), LastLine);
                Error(second, ProblemCode.YamlMalformed, "a second YAML document; keep one, without a line of --- or ... in it");
                return false;
            }

            // An empty document begins after its last line, at a line that the file may not have.
            var document = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
            root = document is null || LineOf(document.Start) > LastLine ? null : document;
            return true;
        }
        catch (YamlException) when (TabLine() is { } tab)
        {
            Error(tab, ProblemCode.YamlMalformed, "the line begins with a tab; indent with spaces");
        }
        catch (YamlException e)
        {
            var line = Math.Min(LineOf(e.Start), LastLine);
            if (e.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase))
            {
                Error(line, ProblemCode.KeyDuplicate, $"{Reason(e)}; keep one of the two");
            }
            else
            {
                Error(line, ProblemCode.YamlMalformed, $"YAML cannot be read here: {Reason(e)}; {Remedy(e, line)}");
            }
        }
        catch (Exception e) when (
            e is InvalidOperationException or ArgumentException or ArithmeticException or FormatException or IndexOutOfRangeException)
        {
            // The parser's own scanner throws these on a bracket that is not closed.
            Error(
                Math.Min(reached, LastLine),
                ProblemCode.YamlMalformed,
                "YAML cannot be read from here on; look for a bracket or quote that is not closed");
        }

        return false;
    }

    /// <summary>The parser's own loader is recursive, so depth is counted first, on its events.</summary>
    private bool IsPlain(ref int reached)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            var line = LineOf(current.Start);
            reached = Math.Max(reached, line);
            depth += current.NestingIncrease;
            if (depth > DeepestNesting)
            {
                Error(line, ProblemCode.FileTooDeep, "YAML is nested too deeply here");
                return false;
            }

            if (current is Scalar { Tag.IsEmpty: true } scalar)
            {
                CheckValue(scalar);
            }

            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                Error(
                    line,
                    ProblemCode.YamlMalformed,
                    "anchors and aliases (& and *) are not used here; write the value out, in quotes if it begins with & or *");
                return false;
            }

            if (current is NodeEvent { Tag.IsEmpty: false })
            {
                Error(line, ProblemCode.YamlMalformed, "tags (!) are not used here; write the value in quotes if it begins with !");
                return false;
            }
        }

        return true;
    }

    /// <summary>"Dose #2" ends at "Dose" without a warning. An editor who means a comment writes a space after the sign.</summary>
    private void ReportStuckComments()
    {
        using var reader = new StringReader(text);
        var scanner = new Scanner(reader, skipComments: false);
        Tokens.Token? before = null;
        while (scanner.MoveNext())
        {
            if (scanner.Current is Tokens.Comment { IsInline: true, Value.Length: > 0 } comment
                && before is Tokens.Scalar { Style: ScalarStyle.Plain }
                && IsStuck(comment))
            {
                Error(
                    LineOf(comment.Start),
                    ProblemCode.YamlMalformed,
                    $"\"#{comment.Value}\" is a comment, which no reader sees; write the value in quotes, or a space after the #");
            }

            before = scanner.Current;
        }
    }

    private bool IsStuck(Tokens.Comment comment)
    {
        var next = text.IndexOf('#', (int)Math.Min(comment.Start.Index, text.Length)) + 1;
        return next > 0 && next < text.Length && !char.IsWhiteSpace(text[next]);
    }

    /// <summary>The first line that is indented with a tab. The parser reports another line.</summary>
    private int? TabLine() =>
        IndentingTab().Match(text) is { Success: true } tab ? firstLine + text.AsSpan(0, tab.Index).Count('\n') : null;

    /// <summary>What an editor can do. The parser's own words do not say that a sentence in YAML needs quotes.</summary>
    private string Remedy(YamlException e, int line)
    {
        bool Says(string words) => e.Message.Contains(words, StringComparison.Ordinal);
        var lines = text.Split('\n');
        var here = lines[Math.Clamp(line - firstLine, 0, lines.Length - 1)];
        return Says("tab") ? "indent with spaces, not tabs"
            : CurlyOpening().IsMatch(here) ? "curly quotes are no quotes here; write straight ones around a value: \"...\""
            : QuoteInQuotes().IsMatch(here)
                ? "a quote within the same quotes ends the text; put a text with an apostrophe in double quotes, and write quotes "
                    + "in it as “ and ”"
            : Says("plain scalar") || Says("mapping values") ? "put a value that holds a colon and a space in double quotes"
            : Says("flow mapping") || Says("flow sequence") ? "put a text that holds a colon, a comma or a bracket in double quotes"
            : "compare the line and the one above with their neighbours: indentation, quotes and brackets";
    }

    /// <summary>What is wrong with a value that YAML itself accepts.</summary>
    private void CheckValue(Scalar scalar)
    {
        var line = LineOf(scalar.Start);
        if (scalar.Style == ScalarStyle.Plain && CurlyQuoted().IsMatch(scalar.Value))
        {
            Error(line, ProblemCode.MarkupStray,
                $"readers would see the quotes of {scalar.Value}; curly quotes are no quotes here, so write straight ones or none");
        }

        if (StrayMarkup.Remark(scalar.Value) is { } remark)
        {
            Error(line, ProblemCode.MarkupStray,
                $"readers would see \"{remark}\"; a remark for colleagues begins with # and a space, on a line of its own");
        }

        // What is written as it is was found in the file; this finds what escapes such as "\u202E" become.
        if (scalar.Style == ScalarStyle.DoubleQuoted && Source(scalar).Contains('\\', StringComparison.Ordinal))
        {
            foreach (var (_, message) in StrayCharacters.In(scalar.Value).Take(1))
            {
                Error(line, ProblemCode.CharacterStray, message);
            }
        }
    }

    private string Source(Scalar scalar)
    {
        var start = (int)Math.Clamp(scalar.Start.Index, 0, text.Length);
        return text[start..(int)Math.Clamp(scalar.End.Index, start, text.Length)];
    }

    [GeneratedRegex(@"^[ ]*\t", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex IndentingTab();

    /// <summary>A whole value in curly quotes, not a sentence that begins and ends with quoted words.</summary>
    [GeneratedRegex("^(?:[“„][^“”„]*[“”]|[‘‚][^‘‚]*’)$", RegexOptions.CultureInvariant)]
    private static partial Regex CurlyQuoted();

    [GeneratedRegex(@"[:\-,\[{]\s*[“„‘‚]", RegexOptions.CultureInvariant)]
    private static partial Regex CurlyOpening();

    [GeneratedRegex("""(?<=[-:,\[{] )(?<sign>['"])(?:(?!\k<sign>).)*\k<sign>\s*(?=[^\s,\]}#:])""", RegexOptions.CultureInvariant)]
    private static partial Regex QuoteInQuotes();

    private static string Reason(YamlException e) => (e.InnerException?.Message ?? e.Message).ReplaceLineEndings(" ").TrimEnd('.');
}
