using System.Runtime.CompilerServices;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Collects the problems of one load, so that all are reported at once.</summary>
internal sealed class ProblemLog
{
    /// <summary>Comparing ten thousand wrong names with every right one would take minutes, and nobody reads so far.</summary>
    private const int MostSuggestions = 200;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, int> _lastLines;
    private readonly StrongBox<int> _suggestions;

    public ProblemLog()
        : this(new Dictionary<string, int>(StringComparer.Ordinal), new StrongBox<int>())
    {
    }

    private ProblemLog(Dictionary<string, int> lastLines, StrongBox<int> suggestions) =>
        (_lastLines, _suggestions) = (lastLines, suggestions);

    public bool HasErrors => _problems.Exists(problem => problem.Severity == Severity.Error);

    public int Count => _problems.Count;

    /// <summary>Whether a file has a problem already, so that it is not called missing as well.</summary>
    public bool HasProblemIn(string file) => _problems.Exists(problem => problem.File == file);

    /// <summary>
    /// The name that a writer most likely meant, as a remedy to append to a message; empty if none is near, or after many
    /// suggestions.
    /// </summary>
    public string Suggest(string wanted, IEnumerable<string> candidates, string before) =>
        Interlocked.Increment(ref _suggestions.Value) <= MostSuggestions ? Nearest.Suggest(wanted, candidates, before) : "";

    /// <summary>A log for one of several files that are read in parallel; the line counts of all files are set before.</summary>
    public ProblemLog Fork() => new(_lastLines, _suggestions);

    /// <summary>Adds the problems of a fork.</summary>
    public void Merge(ProblemLog fork) => _problems.AddRange(fork._problems);

    /// <summary>
    /// Sets how many lines a file has: a parser may report a problem after the last line, to which no text editor can jump.
    /// </summary>
    public void SetLineCount(ContentFile file) =>
        _lastLines[file.Path] = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    public void Error(string file, int line, string code, string message) =>
        _problems.Add(new Problem(file, Within(file, line), Severity.Error, code, OneLine(message)));

    public void Warning(string file, int line, string code, string message) =>
        _problems.Add(new Problem(file, Within(file, line), Severity.Warning, code, OneLine(message)));

    public IReadOnlyList<Problem> Sorted() =>
    [
        .. _problems
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    private int Within(string file, int line) =>
        Math.Clamp(line, 1, _lastLines.GetValueOrDefault(file, int.MaxValue));

    private static string OneLine(string message)
    {
        const int Longest = 400;
        var line = Problem.InOneLine(message);
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "...");
    }
}
