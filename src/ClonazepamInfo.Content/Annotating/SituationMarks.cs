using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Annotating;

/// <summary>
/// Marks each paragraph and list item that concerns a reader's situation with the id of the situation. The mark is invisible
/// until the reader says that the situation applies, and it never hides a text.
/// </summary>
internal static class SituationMarks
{
    /// <summary>The attribute with the ids, separated by spaces.</summary>
    public const string Ids = "data-me";

    public static void Annotate(MarkdownText text, IReadOnlyList<Situation> situations)
    {
        foreach (var marked in text.Paragraphs.GroupBy(paragraph => paragraph.Parent is ListItemBlock item ? item : (Block)paragraph))
        {
            List<string> texts = [.. marked.Select(MarkdownText.TextOf)];
            var ids = situations
                .Where(situation => situation.Words.Any(beginning => texts.Exists(words => HasWord(words, beginning))))
                .Select(situation => situation.Id)
                .ToList();
            if (ids.Count > 0)
            {
                marked.Key.GetAttributes().AddPropertyIfNotExist(Ids, string.Join(' ', ids));
            }
        }
    }

    private static bool HasWord(string text, string beginning)
    {
        int Next(int from) => text.IndexOf(beginning, from, StringComparison.OrdinalIgnoreCase);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
