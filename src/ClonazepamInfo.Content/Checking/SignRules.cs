using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for signs of danger: in a leaflet that lists them, boxes that send a reader for help show signs of the list alone, so that
/// no two pages disagree.
/// </summary>
internal static class SignRules
{
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        if (leaflet.Signs.All.Count == 0)
        {
            return;
        }

        foreach (var section in leaflet.Sections)
        {
            Boxes(section, problems);
        }

        var shown = leaflet.Sections.SelectMany(section => section.Signs.Values).Select(sign => sign.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var sign in leaflet.Signs.All.Where(sign => leaflet.IsComplete && !shown.Contains(sign.Id)))
        {
            problems.Warning(leaflet.PathOf(Names.SignsFile), sign.Line, ProblemCode.SignUnused,
                $"no section shows the sign \"{sign.Id}\"; show it, or remove it");
        }
    }

    private static void Boxes(SectionDraft section, ProblemLog problems)
    {
        var items =
            from box in section.Text?.Document.OfType<CustomContainer>() ?? []
            where BoxKinds.Of(box) is Urgency.Emergency or Urgency.Urgent
            from item in box.Descendants<ListItemBlock>()
            select MarkdownText.LineOf(item);
        foreach (var line in items.Where(line => !section.Signs.ContainsKey(line)))
        {
            problems.Error(section.File.Path, line, ProblemCode.SignUnlisted,
                $"a sign in this box is written once for all pages, in {Names.SignsFile}; add it there and name it here: - {{sign: id}}");
        }
    }
}
