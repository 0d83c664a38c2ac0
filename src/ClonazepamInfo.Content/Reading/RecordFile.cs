using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Reading;

/// <summary>
/// Reads and writes the record of what was published, a version a line: day, address, fingerprint, newest change, number.
/// </summary>
internal static class RecordFile
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string Withdrawn = "withdrawn";
    private const string NoNumber = "-";
    private const string WordsKey = "words=";
    private const string NotesKey = "notes=";
    private const string TitleKey = "title=";
    private const string Form = "2026-11-24 /stopping 3f2a1b4c 2026-11-23 3.5, or 2026-11-24 /stopping withdrawn";

    /// <summary>What a new record begins with.</summary>
    public const string Head =
        """
        # What readers have seen, oldest first: the day on which it was recorded, the address, the fingerprint of the words,
        # the newest change by then, the number, and of a section the fingerprints of its own words and of its notes, and its
        # title. "check --accept" appends to it, and nothing else does: printed sheets are
        # compared with it years later.

        """;

    public static IReadOnlyList<PublishedVersion> Read(ContentFile? file, ProblemLog problems)
    {
        var versions = new List<PublishedVersion>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (line, number) in (file?.Text.Split('\n') ?? []).Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is not { } version)
            {
                problems.Error(file!.Path, number, ProblemCode.RecordMalformed, IsCutShort(line, file.Text)
                    ? $"the last line, \"{line}\", is cut short, as by a full disk; remove it, and run check --accept"
                    : $"\"{line}\" is not a version such as {Form}; restore the line, which nobody edits");
                continue;
            }

            if (!lines.TryAdd(line, number))
            {
                problems.Warning(file!.Path, number, ProblemCode.RecordOrder,
                    $"line {lines[line]} says the same, as after a merge; remove one of the two");
            }
            else if (versions.Count > 0 && version.On < versions[^1].On)
            {
                problems.Warning(file!.Path, number, ProblemCode.RecordOrder,
                    "the day is earlier than that of the line above, as after a merge; move the line up to its day");
            }

            versions.Add(version);
        }

        // A merge puts the lines of one side below those of the other. Within a day their order counts, so it is kept.
        return [.. versions.OrderBy(version => version.On)];
    }

    public static string Write(PublishedVersion version)
    {
        var day = version.On.ToString(DayFormat, CultureInfo.InvariantCulture);
        return version.IsWithdrawn
            ? $"{day} {version.Address} {Withdrawn}\n"
            : $"{day} {version.Address} {version.Fingerprint} {version.Change} "
                + $"{(version.Number.Length == 0 ? NoNumber : version.Number)}{Details(version)}\n";
    }

    private static bool IsCutShort(string line, string text) =>
        text.TrimEnd(' ', '\r').EndsWith(line, StringComparison.Ordinal) && !text.EndsWith('\n');

    private static PublishedVersion? Parse(string[] words) => words switch
    {
        [var day, ['/', ..] address, Withdrawn] when YamlFields.ParseDate(day) is { } on =>
            new PublishedVersion(on, address, "", default, ""),
        [var day, ['/', ..] address, var fingerprint, var change, var number, .. var details]
            when YamlFields.ParseDate(day) is { } on && IsFingerprint(fingerprint) && ChangeMark.Parse(change) is { } mark =>
            Detailed(new PublishedVersion(on, address, fingerprint, mark, number == NoNumber ? "" : number), details),
        _ => null,
    };

    /// <summary>Lines of before November 2026 have none, and say nothing of them.</summary>
    private static PublishedVersion? Detailed(PublishedVersion version, string[] details) => details switch
    {
        [] => version,
        [var words, .. var rest] when After(WordsKey, words) is { } digits && IsFingerprint(digits) =>
            Detailed(version with { Words = digits }, rest),
        [var notes, .. var rest] when After(NotesKey, notes) is { } digits && IsFingerprint(digits) =>
            Detailed(version with { Notes = digits }, rest),
        [var title, ..] when After(TitleKey, title) is not null =>
            version with { Title = string.Join(' ', details)[TitleKey.Length..] },
        _ => null,
    };

    private static string? After(string key, string word) => word.StartsWith(key, StringComparison.Ordinal) ? word[key.Length..] : null;

    private static string Details(PublishedVersion version) =>
        version.Title.Length == 0 ? "" : $" {WordsKey}{version.Words} {NotesKey}{version.Notes} {TitleKey}{version.Title}";

    private static bool IsFingerprint(string text) => text.Length == 8 && text.All(char.IsAsciiHexDigitLower);
}
