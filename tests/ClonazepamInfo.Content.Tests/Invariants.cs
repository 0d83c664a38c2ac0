using System.Reflection;
using System.Text;

namespace ClonazepamInfo.Content.Tests;

/// <summary>What holds for every load, whatever the folder holds.</summary>
internal static class Invariants
{
    private static readonly HashSet<string> Codes =
        typeof(ProblemCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToHashSet(StringComparer.Ordinal);

    public static void Hold(LeafletFolder folder, LoadResult result)
    {
        Assert.Equal(result.Snapshot is null, result.Problems.Any(problem => problem.Severity == Severity.Error));
        Assert.Equal(result.Problems.Distinct(), result.Problems);
        Assert.Equal(
            result.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line), result.Problems);
        foreach (var file in result.Problems.GroupBy(problem => problem.File, StringComparer.Ordinal))
        {
            var path = folder.At(file.Key);
            var lines = File.Exists(path) ? LinesOf(path) : (int?)null;
            Assert.All(file, problem => Holds(problem, lines, Directory.Exists(path)));
        }
    }

    private static void Holds(Problem problem, int? lines, bool isFolder)
    {
        var line = problem.ToLine("content");
        Assert.Contains(problem.Code, Codes);
        Assert.False(string.IsNullOrWhiteSpace(problem.Message), line);
        Assert.False(line.ReplaceLineEndings(" ") != line || line.Any(char.IsControl), "more than one line: " + line);
        Assert.True(problem.Line >= 1 && problem.Line <= (lines ?? 1), $"{line}: the file has {lines ?? 1} lines");
        Assert.True(
            lines is not null
                || isFolder
                || problem.Code is ProblemCode.FileUnreadable or ProblemCode.FileOutside or ProblemCode.ListNotShown,
            line + ": there is no such file, and it is not reported missing");
    }

    private static int LinesOf(string path)
    {
        var text = new FileInfo(path).Length > 2_000_000 ? "" : Encoding.UTF8.GetString(File.ReadAllBytes(path));
        return text.ReplaceLineEndings("\n").AsSpan().TrimEnd('\n').Count('\n') + 1;
    }
}
