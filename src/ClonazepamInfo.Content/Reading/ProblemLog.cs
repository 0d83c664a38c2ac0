namespace ClonazepamInfo.Content.Reading;

/// <summary>Collects the problems of one load, so that all are reported at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<Problem> _problems = [];

    public bool HasErrors => _problems.Exists(problem => problem.Severity == Severity.Error);

    public int Count => _problems.Count;

    /// <summary>Whether a file has a problem already, so that it is not called missing as well.</summary>
    public bool Mentions(string file) => _problems.Exists(problem => problem.File == file);

    public void Error(string file, int line, string code, string message) =>
        _problems.Add(new Problem(file, Math.Max(1, line), Severity.Error, code, OneLine(message)));

    public void Warning(string file, int line, string code, string message) =>
        _problems.Add(new Problem(file, Math.Max(1, line), Severity.Warning, code, OneLine(message)));

    public IReadOnlyList<Problem> Sorted() =>
    [
        .. _problems
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal),
    ];

    /// <summary>Content may put anything into a message; a report is read line by line.</summary>
    private static string OneLine(string message)
    {
        const int Longest = 400;
        var line = string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest), "...");
    }
}
