using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Annotating;

/// <summary>Annotates the texts of a leaflet with the data of other files of its language. No later stage changes a text.</summary>
internal static class Annotations
{
    public static void Add(LeafletDraft leaflet)
    {
        var terms = new TermLinker(leaflet.Glossary);
        foreach (var text in leaflet.Sections.Select(section => section.Text).OfType<MarkdownText>())
        {
            terms.Annotate(text);
        }

        foreach (var text in leaflet.Texts)
        {
            SituationMarks.Annotate(text, leaflet.Situations);
            ListSources.Annotate(text);
        }
    }
}
