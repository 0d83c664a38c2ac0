using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>A query as a reader would type it, with what answers it.</summary>
/// <param name="Kind">What sort of query it is.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Sections">The ids of the sections that answer, any of them; none where the right answer is nothing.</param>
/// <param name="IsCrisis">Whether the numbers to call must be shown.</param>
/// <param name="Other">The medicine that must be recognised, or null.</param>
/// <param name="IsLookAlikeSoundAlike">Whether the reader must be told that its name is easily mixed up.</param>
internal sealed record JudgedQuery(string Kind, string Text, IReadOnlyList<string> Sections, bool IsCrisis, string? Other, bool IsLookAlikeSoundAlike)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Content.Tests", "Searching", "Queries");

    /// <summary>The names of the lists, oldest first.</summary>
    public static IReadOnlyList<string> Lists { get; } = [.. Directory.EnumerateFiles(Folder, "*.tsv").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>Reads a list: a query a line, its parts between tabs.</summary>
    public static IReadOnlyList<JudgedQuery> Read(string name) =>
    [
        .. File.ReadLines(Path.Combine(Folder, name + ".tsv"))
            .Where(line => !line.StartsWith('#') && line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(parts => Of(parts[0], parts[1], parts[2], parts.ElementAtOrDefault(3) ?? "")),
    ];

    /// <summary>The place of the first right section, from 1; 0 where none is among the hits. Finding nothing is right where nothing answers.</summary>
    public int Place(SearchAnswer answer) =>
        Sections.Count > 0 ? 1 + answer.Hits.Select(hit => hit.Section.Id).ToList().FindIndex(Sections.Contains)
        : answer.Hits.Count == 0 || Other is not null ? 1
        : 0;

    private static JudgedQuery Of(string kind, string text, string sections, string expected)
    {
        var expectations = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var alike = expectations.FirstOrDefault(word => word.StartsWith("alike=", StringComparison.Ordinal));
        var other = expectations.FirstOrDefault(word => word.StartsWith("other=", StringComparison.Ordinal));
        return new JudgedQuery(
            kind,
            text,
            sections == "-" ? [] : sections.Split(' '),
            expectations.Contains("crisis", StringComparer.Ordinal),
            (alike ?? other)?.Split('=')[1],
            alike is not null);
    }
}
