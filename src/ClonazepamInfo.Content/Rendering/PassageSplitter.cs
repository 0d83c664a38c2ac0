using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Splits a text at its headings into passages of plain sentences.</summary>
internal static class PassageSplitter
{
    /// <summary>Replaces the words of a link to another section. No content may contain this character (TEXT07).</summary>
    private const string SectionLink = "\u0001";

    public static IReadOnlyList<TextPassage> Split(MarkdownText text)
    {
        var sentences = new List<string>();
        var passages = new List<TextPassage> { new(null, "", sentences) };
        foreach (var block in text.Document.Descendants())
        {
            switch (block)
            {
                case HeadingBlock heading:
                    sentences = [];
                    passages.Add(new TextPassage(MarkdownText.IdOf(heading), MarkdownText.TextOf(heading), sentences));
                    break;
                case CustomContainer box when BoxKinds.Of(box) is not null:
                    sentences.Add(box.Arguments!.Trim());
                    break;
                case ParagraphBlock paragraph:
                    var words = PlainText.Of(paragraph.Inline, link => link.Url!.StartsWith('/') ? SectionLink : null);
                    sentences.AddRange(ReadingGrade.Sentences(words).Where(
                        sentence => !sentence.Contains(SectionLink, StringComparison.Ordinal)));
                    break;
            }
        }

        return passages;
    }
}
