using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for subjects that the leaflet does not treat: no title has their words, and no synonym leads from these to a section.
/// </summary>
internal static class SubjectRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        List<(string Text, string Where)> titles =
        [
            .. leaflet.Chapters.Select(chapter => (chapter.Title, chapter.Path)),
            .. leaflet.Sections.Select(section => (section.Title, section.File.Path)),
            .. leaflet.Texts.SelectMany(text => text.Headings.Select(heading => (PlainText.Of(heading.Inline!), text.File.Path))),
        ];
        var synonyms = leaflet.Synonyms.SelectMany(row => row.Words.Append(row.Term)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, line) in leaflet.NotCovered.SelectMany(subject => subject.WordLines))
        {
            void Covered(string message) =>
                problems.Error(leaflet.PathOf(Names.NotCoveredFile), line, ProblemCode.CoveredAfterAll, message);

            if (titles.Find(title => WholeWords.Contain(title.Text, word)) is { Where: { } where } title)
            {
                Covered($"\"{word}\" is in a title of {where}, \"{title.Text}\", so it is covered");
            }
            else if (synonyms.Contains(word))
            {
                Covered($"\"{word}\" leads to a section by {Names.SynonymsFile}; remove it from one of the two");
            }
        }
    }
}
