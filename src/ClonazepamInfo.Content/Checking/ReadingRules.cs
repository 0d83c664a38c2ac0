using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for plain words: short sentences, and a grade that most readers have.</summary>
internal static class ReadingRules
{
    private const int LongestSentence = 25;

    private const double HighestGrade = 8;

    public static void Check(SectionDraft section, ProblemLog problems)
    {
        Sentences(section.Summary, section.SummaryLine, section.File.Path, problems);
        foreach (var paragraph in section.Text?.Paragraphs ?? [])
        {
            Sentences(MarkdownText.TextOf(paragraph), MarkdownText.LineOf(paragraph), section.File.Path, problems);
        }

        var grade = Measure(section).Grade;
        if (grade > HighestGrade)
        {
            problems.Warning(section.File.Path, 1, ProblemCode.GradeHigh, FormattableString.Invariant($"the section reads at US grade {grade:0.0}, and {HighestGrade} is the most; shorten sentences and use everyday words"));
        }
    }

    /// <summary>Measures what a reader of the section reads: summary, headings, titles of boxes and text.</summary>
    public static Readability Measure(SectionDraft section) => ReadingGrade.Of(Blocks(section));

    /// <summary>The section's words in reading order, one block a paragraph, list item, heading or box title.</summary>
    public static IEnumerable<string> Blocks(SectionDraft section)
    {
        yield return section.Summary;
        foreach (var block in section.Text?.Document.Descendants() ?? [])
        {
            switch (block)
            {
                case HeadingBlock or ParagraphBlock:
                    yield return MarkdownText.TextOf((LeafBlock)block);
                    break;
                case CustomContainer box:
                    yield return box.Arguments ?? "";
                    break;
            }
        }
    }

    private static void Sentences(string text, int line, string file, ProblemLog problems)
    {
        foreach (var sentence in ReadingGrade.Sentences(text))
        {
            var words = ReadingGrade.CountWords(sentence);
            if (words > LongestSentence)
            {
                problems.Warning(file, line, ProblemCode.SentenceLong, $"a sentence of {words} words, and {LongestSentence} is the most: \"{sentence}\"");
            }
        }
    }
}
