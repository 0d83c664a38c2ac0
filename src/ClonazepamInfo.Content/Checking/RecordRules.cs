using ClonazepamInfo.Content.Addresses;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// No section's words change without a note on what changed: those notes tell a reader with a printed sheet what is new.
/// </summary>
internal static class RecordRules
{
    public static void Check(ContentDraft content, Fingerprints fingerprints, ProblemLog problems)
    {
        // An empty record makes no claim about anything.
        if (content.Record.Versions.Count == 0)
        {
            return;
        }

        foreach (var leaflet in content.Leaflets)
        {
            foreach (var section in leaflet.Sections.Where(section => section.IsComplete && section.Changes.Count > 0))
            {
                var now = new PublishedVersion(
                    default,
                    SiteMapBuilder.AddressOf(leaflet, section.Id),
                    fingerprints.Of(section, leaflet),
                    section.NewestChange,
                    leaflet.Numbers[section]);
                Check(section, now, LastOf(section, leaflet, content.Record), problems);
            }
        }
    }

    private static void Check(SectionDraft section, PublishedVersion now, PublishedVersion? last, ProblemLog problems)
    {
        var file = section.File.Path;
        if (last is null)
        {
            problems.Warning(file, section.ChangeLine, ProblemCode.VersionUnrecorded,
                "the section is new and not recorded yet; run check --accept");
        }
        else if (now.Change.IsOlderThan(last.Change))
        {
            problems.Error(file, section.ChangeLine, ProblemCode.ChangeLost,
                $"the change of {last.Change}, which was published, is gone from \"changes\"; put it back");
        }
        else if (now.Fingerprint != last.Fingerprint && now.Change == last.Change)
        {
            problems.Error(file, section.ChangeLine, ProblemCode.ChangeUnnoted,
                $"the words have changed since version {last.Fingerprint} was published, and no note says how; add one to "
                + "\"changes\", newest first, then run check --accept");
        }
        else if (now != last with { On = default })
        {
            problems.Warning(file, section.ChangeLine, ProblemCode.VersionUnrecorded,
                "this version is not recorded yet; when it is ready for readers, run check --accept");
        }
    }

    /// <summary>The newest version of a section, under whichever of its ids it was published.</summary>
    private static PublishedVersion? LastOf(SectionDraft section, LeafletDraft leaflet, PublicationLog record) =>
        section.Aliases.Select(alias => alias.Value)
            .Prepend(section.Id)
            .Select(id => record.Last(SiteMapBuilder.AddressOf(leaflet, id)))
            .FirstOrDefault(version => version is { IsWithdrawn: false });
}
