using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for the pictures that texts show: each is there, is described in words, and is shown.</summary>
internal static class PictureRules
{
    public static void Check(ContentDraft content, ProblemLog problems)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in content.Leaflets.SelectMany(leaflet => leaflet.Texts))
        {
            foreach (var box in text.Document.Descendants<CustomContainer>())
            {
                if (ShownPicture.Of(box) is { } picture)
                {
                    shown.Add(picture.Id);
                    Check(picture, text.File.Path, MarkdownText.LineOf(box), content.Drawings, problems);
                }
            }
        }

        foreach (var drawing in content.Drawings.Values.Where(drawing => content.IsComplete && !shown.Contains(drawing.Id)))
        {
            problems.Warning(drawing.File, 1, ProblemCode.PictureUnused, $"no text shows the picture \"{drawing.Id}\"; show it, or remove it");
        }
    }

    private static void Check(
        ShownPicture picture, string file, int line, IReadOnlyDictionary<string, Drawing> drawings, ProblemLog problems)
    {
        var path = $"{Names.PicturesFolder}/{picture.Id}.svg";
        if (!drawings.ContainsKey(picture.Id) && !problems.HasProblemIn(path))
        {
            problems.Error(file, line, ProblemCode.PictureUnknown,
                (picture.Id.Length > 0 ? $"there is no {path}{problems.Suggest(picture.Id, drawings.Keys, "")}; " : "")
                + "write a picture's id and what it shows, like :::picture recovery-position Someone lies on their side");
        }
        else if (picture.Title.Length == 0)
        {
            problems.Error(file, line, ProblemCode.PictureUnknown,
                $"say what the picture shows, for readers who do not see it, like :::picture {picture.Id} Someone lies on their side");
        }
    }
}
