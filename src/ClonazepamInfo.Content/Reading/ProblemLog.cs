using System.Runtime.CompilerServices;
using ClonazepamInfo.Content.Checking;

namespace ClonazepamInfo.Content.Reading;

/// <summary>Collects the problems of one load, so that all are reported at once.</summary>
internal sealed class ProblemLog
{
    /// <summary>Comparing ten thousand wrong names with every right one would take minutes, and nobody reads so far.</summary>
    private const int MostHints = 200;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, int> _lastLines;
    private readonly StrongBox<int> _hints;

    public ProblemLog()
        : this(new Dictionary<string, int>(StringComparer.Ordinal), new StrongBox<int>())
    {
    }

    private ProblemLog(Dictionary<string, int> lastLines, StrongBox<int> hints) => (_lastLines, _hints) = (lastLines, hints);

    public bool HasErrors => _problems.Exists(problem => problem.Severity == Severity.Error);

    public int Count => _problems.Count;

    /// <summary>Whether a file has a problem already, so that it is not called missing as well.</summary>
    public bool Mentions(string file) => _problems.Exists(problem => problem.File == file);

    /// <summary>The name that a writer most likely meant, as a remedy to append to a message; nothing where none is near, or after many.</summary>
    public string Hint(string wanted, IEnumerable<string> candidates, string before) =>
        Interlocked.Increment(ref _hints.Value) <= MostHints ? Nearest.Hint(wanted, candidates, before) : "";

    /// <summary>A log for one of several files that are read side by side. All files are measured by then.</summary>
    public ProblemLog Beside() => new(_lastLines, _hints);

    /// <summary>Takes over what was found in a file that was read beside others.</summary>
    public void Take(ProblemLog beside) => _problems.AddRange(beside._problems);

    /// <summary>Takes note of how many lines a file has: a parser may find what is missing behind the last one, where no editor can go.</summary>
    public void Measure(ContentFile file) =>
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
