using System.Text;
using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The words of a piece of Markdown as a reader sees them, without citations.</summary>
internal static class PlainText
{
    /// <summary>Gets the words, with single spaces between them.</summary>
    /// <param name="container">The piece, or null for none.</param>
    /// <param name="replaceLink">What replaces the words of a link; null, or a null result, keeps them.</param>
    /// <returns>The words; empty for none.</returns>
    public static string Of(ContainerInline? container, Func<LinkInline, string?>? replaceLink = null)
    {
        if (container is null)
        {
            return "";
        }

        var text = new StringBuilder();
        Append(container, text, replaceLink);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(ContainerInline container, StringBuilder text, Func<LinkInline, string?>? replaceLink)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case TermInline term:
                    text.Append(term.Text);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case CitationInline:
                    TrimEnd(text);
                    break;
                case LinkInline link when replaceLink?.Invoke(link) is { } replacement:
                    text.Append(replacement);
                    break;
                case ContainerInline inner:
                    Append(inner, text, replaceLink);
                    break;
            }
        }
    }

    /// <summary>No space remains between a word and the full stop after its citation.</summary>
    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }
    }
}
