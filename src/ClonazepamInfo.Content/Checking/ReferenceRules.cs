using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for data that names sections: every name is a section's.</summary>
internal static class ReferenceRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var ids = leaflet.Sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        var named = leaflet.SearchWords.SelectMany(row => row.Sections).Select(section => (section, Names.SearchWordsFile))
            .Concat(leaflet.Statements.Select(statement => statement.Section).OfType<(string, int)>().Select(section => (section, Names.ArticleFile)))
            .Concat(leaflet.Missing.Select(missing => (missing.Section, Names.ArticleFile)));
        foreach (var ((id, line), file) in named)
        {
            if (!ids.Contains(id) && !leaflet.Unread.Contains(id))
            {
                problems.Error(leaflet.PathOf(file), line, ProblemCode.LinkAddress, $"no section \"{id}\"{problems.Hint(id, ids, "")}");
            }
        }

        foreach (var (id, line) in leaflet.Handouts.SelectMany(handout => handout.Sections).Where(section => !leaflet.Named(section.Value).Any() && !leaflet.Unread.Contains(section.Value)))
        {
            var known = ids.Concat(leaflet.Chapters.Select(chapter => chapter.Id)).Append(SiteAddresses.WholeLeaflet);
            problems.Error(leaflet.PathOf(Names.HandoutsFile), line, ProblemCode.LinkAddress, $"no section or chapter \"{id}\"{problems.Hint(id, known, "")}");
        }
    }
}
