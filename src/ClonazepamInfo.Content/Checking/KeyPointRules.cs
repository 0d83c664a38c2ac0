using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// In a leaflet with key points every section has some, but for those that show a list, and for the key facts, which are some.
/// </summary>
internal static class KeyPointRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var keyFacts = leaflet.Chapters.Count > 0 ? leaflet.Chapters[0].Sections : [];
        var sections = leaflet.Sections.Except(keyFacts).Where(section => section is { IsComplete: true, Shows: null }).ToList();
        var without = sections.Where(section => KeyPoints.Of(section.Text!) is null).ToList();
        foreach (var section in without.Where(_ => without.Count < sections.Count))
        {
            problems.Warning(section.File.Path, 1, ProblemCode.KeyPoints,
                "the section has no key points, and others have; write the three to six things that a reader must know at its beginning, "
                + "as a list between :::key and :::");
        }
    }
}
