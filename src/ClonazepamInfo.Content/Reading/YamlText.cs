using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using Tokens = YamlDotNet.Core.Tokens;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Reads YAML with its lines. Anchors, aliases and tags are refused: content needs none, and they are how small files become large.</summary>
internal static class Yaml
{
    private const int DeepestNesting = 12;

    /// <summary>Parses a text to its one document.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file that it stands in, for problems.</param>
    /// <param name="lineOffset">How many lines of the file come before the text.</param>
    /// <param name="problems">Where faults are reported.</param>
    /// <returns>The root node, or null where there is none or it could not be read.</returns>
    public static YamlNode? Parse(string text, string file, int lineOffset, ProblemLog problems)
    {
        var reached = lineOffset + 1;
        var last = lineOffset + 1 + text.AsSpan().TrimEnd('\n').Count('\n');
        try
        {
            if (!IsPlain(text, file, lineOffset, problems, ref reached))
            {
                return null;
            }

            ReportStuckComments(text, file, lineOffset, problems);
            var stream = new YamlStream();
            using var reader = new StringReader(text);
            stream.Load(reader);
            if (stream.Documents.Count > 1)
            {
                problems.Error(file, Math.Min(Line(stream.Documents[1].RootNode.Start, lineOffset), last), ProblemCode.YamlMalformed, "a second YAML document; keep one, without a line of --- or ... in it");
                return null;
            }

            // An empty document begins behind its last line, at a line that the file may not have.
            var root = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
            return root is null || Line(root.Start, lineOffset) > last ? null : root;
        }
        catch (YamlException e)
        {
            var duplicate = e.Message.Contains("duplicate key", StringComparison.OrdinalIgnoreCase);
            problems.Error(
                file,
                Math.Min(Line(e.Start, lineOffset), last),
                duplicate ? ProblemCode.KeyDuplicate : ProblemCode.YamlMalformed,
                duplicate ? $"{Reason(e)}; keep one of the two" : $"YAML cannot be read here: {Reason(e)}; {Remedy(e)}");
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or ArithmeticException or FormatException or IndexOutOfRangeException)
        {
            // The parser's own scanner fails so on a bracket that is closed nowhere.
            problems.Error(file, Math.Min(reached, last), ProblemCode.YamlMalformed, "YAML cannot be read from here on; look for a bracket or quote that is not closed");
            return null;
        }
    }

    public static int Line(Mark mark, int lineOffset) => (int)mark.Line + lineOffset;

    /// <summary>The parser's own loader is recursive, so depth is counted first, on its events.</summary>
    private static bool IsPlain(string text, string file, int lineOffset, ProblemLog problems, ref int reached)
    {
        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            reached = Math.Max(reached, Line(current.Start, lineOffset));
            depth += current.NestingIncrease;
            if (depth > DeepestNesting)
            {
                problems.Error(file, Line(current.Start, lineOffset), ProblemCode.FileTooDeep, "YAML is nested too deeply here");
                return false;
            }

            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                problems.Error(file, Line(current.Start, lineOffset), ProblemCode.YamlMalformed, "anchors and aliases (& and *) are not used here; write the value out, in quotes if it begins with & or *");
                return false;
            }

            if (current is NodeEvent { Tag.IsEmpty: false })
            {
                problems.Error(file, Line(current.Start, lineOffset), ProblemCode.YamlMalformed, "tags (!) are not used here; write the value in quotes if it begins with !");
                return false;
            }
        }

        return true;
    }

    /// <summary>"Dose #2" ends at "Dose", and nobody is told. Whoever means a comment writes a space behind the sign.</summary>
    private static void ReportStuckComments(string text, string file, int lineOffset, ProblemLog problems)
    {
        using var reader = new StringReader(text);
        var scanner = new Scanner(reader, skipComments: false);
        Tokens.Token? before = null;
        while (scanner.MoveNext())
        {
            if (scanner.Current is Tokens.Comment { IsInline: true } comment
                && before is Tokens.Scalar { Style: ScalarStyle.Plain }
                && comment.Value.Length > 0
                && IsStuck(text, comment))
            {
                problems.Error(file, Line(comment.Start, lineOffset), ProblemCode.YamlMalformed, $"\"#{comment.Value}\" is a comment, which no reader sees; write the value in quotes, or a space after the #");
            }

            before = scanner.Current;
        }
    }

    private static bool IsStuck(string text, Tokens.Comment comment)
    {
        var behind = text.IndexOf('#', (int)Math.Min(comment.Start.Index, text.Length)) + 1;
        return behind > 0 && behind < text.Length && !char.IsWhiteSpace(text[behind]);
    }

    /// <summary>What a writer can do. A colon in a sentence is by far the most usual fault, and the parser's own words do not say so.</summary>
    private static string Remedy(YamlException e) =>
        e.Message.Contains("tab", StringComparison.Ordinal) ? "indent with spaces, not tabs"
        : e.Message.Contains("plain scalar", StringComparison.Ordinal) || e.Message.Contains("mapping values", StringComparison.Ordinal) ? "put a value that holds a colon and a space in double quotes"
        : "compare the line and the one above with their neighbours: indentation, quotes and brackets";

    private static string Reason(YamlException e)
    {
        var message = (e.InnerException?.Message ?? e.Message).ReplaceLineEndings(" ");
        return message.TrimEnd('.');
    }
}
