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
    private const string Form = "2026-11-24 /stopping 3f2a1b4c 2026-11-23 3.5, or 2026-11-24 /stopping withdrawn";

    /// <summary>What a new record begins with.</summary>
    public const string Head =
        """
        # What readers have seen, oldest first: the day on which it was recorded, the address, the fingerprint of the words,
        # the newest change by then, the number. "check --accept" appends to it, and nothing else does: printed sheets are
        # compared with it years later.

        """;

    public static IReadOnlyList<PublishedVersion> Read(ContentFile? file, ProblemLog problems)
    {
        var versions = new List<PublishedVersion>();
        foreach (var (line, number) in (file?.Text.Split('\n') ?? []).Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } version)
            {
                versions.Add(version);
            }
            else
            {
                problems.Error(file!.Path, number, ProblemCode.RecordMalformed,
                    $"\"{line}\" is not a version such as {Form}; restore the line, which nobody edits");
            }
        }

        return versions;
    }

    public static string Write(PublishedVersion version)
    {
        var day = version.On.ToString(DayFormat, CultureInfo.InvariantCulture);
        return version.IsWithdrawn
            ? $"{day} {version.Address} {Withdrawn}\n"
            : $"{day} {version.Address} {version.Fingerprint} {version.Change} "
                + $"{(version.Number.Length == 0 ? NoNumber : version.Number)}\n";
    }

    private static PublishedVersion? Parse(string[] words) => words switch
    {
        [var day, ['/', ..] address, Withdrawn] when YamlFields.ParseDate(day) is { } on =>
            new PublishedVersion(on, address, "", default, ""),
        [var day, ['/', ..] address, var fingerprint, var change, var number]
            when YamlFields.ParseDate(day) is { } on && IsFingerprint(fingerprint) && ChangeMark.Parse(change) is { } mark =>
            new PublishedVersion(on, address, fingerprint, mark, number == NoNumber ? "" : number),
        _ => null,
    };

    private static bool IsFingerprint(string text) => text.Length == 8 && text.All(char.IsAsciiHexDigitLower);
}
