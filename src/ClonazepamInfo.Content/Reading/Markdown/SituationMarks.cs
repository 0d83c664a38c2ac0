using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// Marks each paragraph and list item that bears on a reader's situation with its id, and with the words that stand before it
/// when the reader says that it applies. Until then nobody sees the mark, and no text is ever hidden by it.
/// </summary>
internal static class SituationMarks
{
    /// <summary>The ids, with a blank between.</summary>
    public const string Ids = "data-me";

    /// <summary>The words before a marked passage; a style sheet has none of its own in the reader's language.</summary>
    public const string Words = "data-you";

    public static void Put(MarkdownText text, IReadOnlyList<SituationDraft> situations, string forYou)
    {
        if (situations.Count == 0)
        {
            return;
        }

        foreach (var paragraph in text.Paragraphs)
        {
            var words = MarkdownText.TextOf(paragraph);
            var ids = situations.Where(situation => situation.Words.Any(beginning => HasWord(words, beginning))).Select(situation => situation.Id).ToList();
            if (ids.Count > 0)
            {
                Block marked = paragraph.Parent is ListItemBlock item ? item : paragraph;
                var attributes = marked.GetAttributes();
                attributes.AddPropertyIfNotExist(Ids, string.Join(' ', ids));
                attributes.AddPropertyIfNotExist(Words, forYou);
            }
        }
    }

    private static bool HasWord(string text, string beginning)
    {
        for (var at = text.IndexOf(beginning, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(beginning, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
