using System.Globalization;
using ClonazepamInfo.Content.Addresses;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// No section's words change without a note on what changed: those notes tell a reader with a printed sheet what is new.
/// </summary>
internal static class RecordRules
{
    public static void Check(ContentDraft content, Fingerprints fingerprints, DateOnly today, ProblemLog problems)
    {
        // An empty record makes no claim about anything.
        if (content.Record.NewestDay is not { } newest)
        {
            return;
        }

        if (newest > DateRules.LatestOn(today))
        {
            problems.Warning(Names.RecordFile, 1, ProblemCode.RecordOrder,
                $"the clock of this machine says {Written(today)}, but the record goes on to {Written(newest)}; set the clock");
        }

        foreach (var leaflet in content.Leaflets)
        {
            Check(leaflet, content, fingerprints, today, problems);
        }
    }

    private static void Check(
        LeafletDraft leaflet, ContentDraft content, Fingerprints fingerprints, DateOnly today, ProblemLog problems)
    {
        var moved = new List<(SectionDraft Section, PublishedVersion Now, PublishedVersion Last)>();
        var isGrown = false;
        foreach (var section in leaflet.Sections.Where(section => section.IsComplete && section.Changes.Count > 0))
        {
            var now = new PublishedVersion(
                default,
                SiteMapBuilder.AddressOf(leaflet, section.Id),
                fingerprints.Of(section, leaflet),
                section.NewestChange,
                leaflet.Numbers[section])
            {
                Words = fingerprints.OfWords(section, leaflet),
                Notes = Fingerprints.Of(section.Changes),
                Title = section.Title,
            };
            var last = LastOf(section, leaflet, content.Record);
            isGrown |= last is null;
            if (last is not null && !now.IsSaidBy(last) && IsShared(now, last))
            {
                moved.Add((section, now, last));
            }
            else
            {
                Check(section, now, last, today, problems);
            }
        }

        // Numbers move with a section that is new, gone or moved. One that is new says so itself; one that could not be read is
        // not gone.
        if (leaflet.IsComplete && !isGrown && moved is [var first, ..])
        {
            var others = moved.Count == 1 ? ""
                : moved.Count == 2 ? ", and so it is with one other"
                : string.Create(CultureInfo.InvariantCulture, $", and so it is with {moved.Count - 1} others");
            var what = first.Now.Number != first.Last.Number
                ? $"the section's number is {first.Now.Number} now and was {first.Last.Number}"
                : "the numbers to call that the section shows have changed";
            problems.Warning(first.Section.File.Path, first.Section.ChangeLine, ProblemCode.VersionUnrecorded,
                $"{what}{others}; this needs no note here, and check --accept records it");
        }
    }

    /// <summary>Whether nothing changed but what is not written in the section: its number, and the numbers to call in its boxes.</summary>
    private static bool IsShared(PublishedVersion now, PublishedVersion last) =>
        (now with { Number = last.Number }).IsSaidBy(last)
        || (last.Words.Length > 0 && (now with { Number = last.Number, Fingerprint = last.Fingerprint }).IsSaidBy(last));

    private static void Check(SectionDraft section, PublishedVersion now, PublishedVersion? last, DateOnly today, ProblemLog problems)
    {
        var file = section.File.Path;
        if (last is null)
        {
            problems.Warning(file, section.ChangeLine, ProblemCode.VersionUnrecorded,
                "the section is new and not recorded yet; run check --accept");
        }
        else if (now.Change.IsOlderThan(last.Change))
        {
            Gone(section, now, last, last.Change.On > DateRules.LatestOn(today), problems);
        }
        else if (last.Notes.Length > 0 && Fingerprints.Of(ChangeMark.UpTo(last.Change, section.Changes)) != last.Notes)
        {
            problems.Error(file, section.ChangeLine, ProblemCode.NoteChanged,
                $"a note of {Written(last.Change.On)} or before, which readers have seen, is another one now; put it back, as the history "
                + "of this file has it, and say what is right in a new note above it"
                + (section.Changes.Count(change => change.On == last.Change.On) > 1
                    ? "; if they are the notes of two branches, write them the other way round"
                    : ""));
        }
        else if (now.Fingerprint != last.Fingerprint && now.Change == last.Change)
        {
            problems.Error(file, section.ChangeLine, ProblemCode.ChangeUnnoted,
                $"the words have changed since version {last.Fingerprint} was published, and no note says how; add one to "
                + "\"changes\", newest first, then run check --accept");
        }
        else if (!now.IsSaidBy(last))
        {
            problems.Warning(file, section.ChangeLine, ProblemCode.VersionUnrecorded,
                "this version is not recorded yet; when it is ready for readers, run check --accept");
        }
    }

    /// <summary>A note that was published stays, unless its day was a slip into the future and nothing else is changed with it.</summary>
    private static void Gone(SectionDraft section, PublishedVersion now, PublishedVersion last, bool isSlip, ProblemLog problems)
    {
        if (isSlip && now.Fingerprint == last.Fingerprint)
        {
            problems.Warning(section.File.Path, section.ChangeLine, ProblemCode.VersionUnrecorded,
                $"the newest change is of {now.Change} now, and was published with the wrong day {last.Change}; run check --accept, which "
                + "records the right one");
        }
        else
        {
            var nth = last.Change.Nth == 1
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $", number {last.Change.Nth} of that day counted from the oldest");
            problems.Error(section.File.Path, section.ChangeLine, ProblemCode.ChangeLost,
                $"the change of {Written(last.Change.On)}{nth}, which was published, is gone from \"changes\"; "
                + (isSlip
                    ? "correct its day and nothing else, run check --accept, and change the words after that"
                    : "put it back, as the history of this file has it"));
        }
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The newest version of a section, under whichever of its ids it was published.</summary>
    private static PublishedVersion? LastOf(SectionDraft section, LeafletDraft leaflet, PublicationLog record) =>
        section.Aliases.Select(alias => alias.Value)
            .Prepend(section.Id)
            .Select(id => record.Last(SiteMapBuilder.AddressOf(leaflet, id)))
            .FirstOrDefault(version => version is { IsWithdrawn: false });
}
