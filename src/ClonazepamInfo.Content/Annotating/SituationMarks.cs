using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Annotating;

/// <summary>
/// Marks each paragraph and list item that bears on a reader's situation with its id. Until the reader says that it applies
/// nobody sees the mark, and no text is ever hidden by it.
/// </summary>
internal static class SituationMarks
{
    /// <summary>The ids, with a blank between.</summary>
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
