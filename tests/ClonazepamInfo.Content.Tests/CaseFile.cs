using System.Globalization;
using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// One file of <c>Cases</c>: what it shows, what it changes in the small leaflet of <c>Cases/_base</c>, and the
/// problems that come of it. <c>Cases/README.md</c> says how one is written.
/// </summary>
internal sealed partial class CaseFile
{
    private const string Mark = "=== ";

    private readonly List<(string Verb, string Path, string Body)> _steps = [];
    private readonly List<string> _expected = [];
    private DateOnly _today = LeafletFolder.Today;
    private Uri? _site;

    private CaseFile(string name) => Name = name;

    public string Name { get; }

    /// <summary>The code that the file's name begins with.</summary>
    public string Code => Name[..Name.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>Whether the problems hold the case's own code; if not, the case comes near it and stays within the rules.</summary>
    public bool Triggers => _expected.Exists(line => line.Contains($" {Code}: ", StringComparison.Ordinal));

    public static IReadOnlyList<string> Names { get; } =
        [
            .. Directory.EnumerateFiles(Repository.Cases, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    public static CaseFile Read(string name)
    {
        var file = new CaseFile(name);
        var text = NamedCharacter().Replace(
            File.ReadAllText(Path.Combine(Repository.Cases, name + ".txt")).TrimEnd('\n'),
            match => char.ConvertFromUtf32(int.Parse(match.Groups["number"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
        foreach (var part in text.Split("\n" + Mark).Skip(1))
        {
            var cut = part.IndexOf('\n', StringComparison.Ordinal);
            var words = (cut < 0 ? part : part[..cut]).Split(' ', 2);
            file.Take(words[0], words.Length == 2 ? words[1] : "", cut < 0 ? "" : part[(cut + 1)..] + "\n");
        }

        return file;
    }

    /// <summary>Carries the case out, and says where the problems differ from those expected.</summary>
    /// <returns>What differs, a line each; empty where nothing does.</returns>
    public string Differences()
    {
        using var folder = LeafletFolder.Small();
        foreach (var step in _steps)
        {
            Carry(step, folder);
        }

        var (snapshot, problems) = LeafletLoader.Check(folder.Path, _today, _site);
        var lines = problems.Select(problem => problem.ToLine("content")["content/".Length..]).ToList();
        var differences = new List<string>();
        for (var i = 0; i < Math.Max(lines.Count, _expected.Count); i++)
        {
            var expected = i < _expected.Count ? WithLine(_expected[i], folder) : "(nothing)";
            var actual = i < lines.Count ? lines[i] : "(nothing)";
            if (!IsSame(expected, actual))
            {
                differences.Add($"expected {expected}\n but was {actual}");
            }
        }

        if (snapshot is null != problems.Any(problem => problem.Severity == Severity.Error))
        {
            differences.Add("there is a snapshot exactly where there is no error");
        }

        return string.Join('\n', differences);
    }

    /// <summary>The labels are the engine's, so a line of theirs is given as <c>(how it begins)</c>.</summary>
    private static string WithLine(string expected, LeafletFolder folder)
    {
        var start = expected.IndexOf(":(", StringComparison.Ordinal);
        if (start < 0)
        {
            return expected;
        }

        var end = expected.IndexOf("): ", start, StringComparison.Ordinal);
        var line = Array.FindIndex(folder.Read(expected[..start]).Split('\n'), text =>
            text.TrimStart().StartsWith(expected[(start + 2)..end], StringComparison.Ordinal));
        return string.Create(CultureInfo.InvariantCulture, $"{expected[..start]}:{line + 1}{expected[(end + 1)..]}");
    }

    /// <summary>The place, severity and code must be the same; what follows must be somewhere in the message.</summary>
    private static bool IsSame(string expected, string actual)
    {
        var code = expected.IndexOf(": ", expected.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal);
        return code > 0
            && actual.StartsWith(expected[..(code + 2)], StringComparison.Ordinal)
            && expected[(code + 2)..].Split(" ... ").All(needle => actual[(code + 2)..].Contains(needle, StringComparison.Ordinal));
    }

    private static void Carry((string Verb, string Path, string Body) step, LeafletFolder folder)
    {
        var (verb, path, body) = step;
        switch (verb)
        {
            case "write":
                folder.Write(path, body);
                break;
            case "append":
                folder.Append(path, body);
                break;
            case "replace":
                var change = body.Split("\n=>\n");
                folder.Replace(path, change[0] + "\n", change[1]);
                break;
            case "delete":
                folder.Delete(path);
                break;
            case "bytes":
                folder.Write(path, Convert.FromHexString(string.Concat(body.Where(char.IsAsciiHexDigit))));
                break;
            case "size":
                folder.Write(path, new byte[int.Parse(body, CultureInfo.InvariantCulture)].Select(_ => (byte)'x').ToArray());
                break;
            case "link":
                folder.Link(path, body.Trim());
                break;
            default:
                Assert.Fail($"a case knows no \"{verb}\"");
                break;
        }
    }

    private void Take(string verb, string path, string body)
    {
        switch (verb)
        {
            case "problems":
                _expected.AddRange(body.Split('\n', StringSplitOptions.RemoveEmptyEntries));
                break;
            case "today":
                _today = DateOnly.ParseExact(path, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
            case "site":
                _site = new Uri(path);
                break;
            default:
                _steps.Add((verb, path, body));
                break;
        }
    }

    /// <summary>A character that nobody could tell from another in the file of a case.</summary>
    [GeneratedRegex("<U\\+(?<number>[0-9A-F]{4,6})>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamedCharacter();
}
