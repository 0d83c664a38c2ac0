using System.Security.Cryptography;
using System.Text;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>A query as a reader would type it, with what answers it.</summary>
/// <param name="List">The list that it came from: who wrote it.</param>
/// <param name="Kind">What sort of query it is.</param>
/// <param name="Text">What is typed.</param>
/// <param name="Sections">The ids of the sections that answer, any of them; none if the right answer is nothing.</param>
/// <param name="IsCrisis">Whether the numbers to call must be shown.</param>
/// <param name="IsUrgent">Whether the reader needs help today, so that a box with numbers to call does no harm.</param>
/// <param name="Other">The medicine that must be recognised, or null.</param>
/// <param name="IsLookAlikeSoundAlike">Whether the reader must be told that its name is easily mixed up.</param>
internal sealed record JudgedQuery(
    string List,
    string Kind,
    string Text,
    IReadOnlyList<string> Sections,
    bool IsCrisis,
    bool IsUrgent,
    string? Other,
    bool IsLookAlikeSoundAlike)
{
    private static readonly string File =
        Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Content.Tests", "Searching", "queries.tsv");

    private const string MedicineMark = "# medicine: ";

    /// <summary>One query in so many is held out.</summary>
    private const int HeldOutOf = 5;

    /// <summary>The queries, each once; none is word for word in <c>questions.yml</c>. One query a line, its parts between tabs.</summary>
    public static IReadOnlyList<JudgedQuery> All { get; } =
    [
        .. System.IO.File.ReadLines(File)
            .Where(line => !line.StartsWith('#') && line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(parts => Of(parts[0], parts[1], parts[2], parts[3], parts.ElementAtOrDefault(4) ?? "")),
    ];

    /// <summary>Why the published leaflet cannot be measured by these queries, or null.</summary>
    public static string? ReasonToSkip { get; } = WhyNot(System.IO.File.ReadLines(File).First()[MedicineMark.Length..]);

    /// <summary>The judged sections and pages that the published leaflet no longer has.</summary>
    public static IReadOnlyList<string> SectionsGone { get; } =
    [
        .. All.SelectMany(query => query.Sections)
            .Distinct(StringComparer.Ordinal)
            .Where(id => PublishedLeaflet.Loaded.Snapshot?.SiteMap.Find("/" + id) is null),
    ];

    /// <summary>
    /// The queries that can be measured today. One whose sections are all gone waits until somebody judges it again.
    /// </summary>
    public static IReadOnlyList<JudgedQuery> Measurable { get; } =
        [.. All.Where(query => query.Sections.Count == 0 || query.Sections.Except(SectionsGone, StringComparer.Ordinal).Any())];

    /// <summary>Whether the query is in the fifth that is chosen by a hash of its text and that nobody may tune the search on.</summary>
    public bool IsHeldOut => SHA256.HashData(Encoding.UTF8.GetBytes(Text))[0] % HeldOutOf == 0;

    /// <summary>
    /// The place of the first right section, from 1; 0 if none is among the hits. Finding nothing is right if nothing answers.
    /// </summary>
    public int Place(SearchAnswer answer) =>
        Sections.Count > 0 ? 1 + answer.Hits.Select(hit => hit.Section.Id).ToList().FindIndex(Sections.Contains)
        : answer.Hits.Count == 0 || Other is not null ? 1
        : 0;

    private static string? WhyNot(string medicine) => PublishedLeaflet.Loaded.Snapshot?.Medicine.Name switch
    {
        null => "The published leaflet has errors, which a test of its own names.",
        var published when published == medicine => null,
        var published => $"The queries were judged for {medicine}, and the published leaflet is about {published}.",
    };

    private static JudgedQuery Of(string list, string kind, string text, string sections, string expected)
    {
        var expectations = expected.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var alike = expectations.FirstOrDefault(word => word.StartsWith("alike=", StringComparison.Ordinal));
        var other = expectations.FirstOrDefault(word => word.StartsWith("other=", StringComparison.Ordinal));
        return new JudgedQuery(
            list,
            kind,
            text,
            sections == "-" ? [] : sections.Split(' '),
            expectations.Contains("crisis", StringComparer.Ordinal),
            expectations.Contains("urgent", StringComparer.Ordinal),
            (alike ?? other)?.Split('=')[1].Replace('_', ' '),
            alike is not null);
    }
}
