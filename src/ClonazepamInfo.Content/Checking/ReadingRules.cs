using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;

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

        var grade = section.Readability.Grade;
        if (grade > HighestGrade)
        {
            problems.Warning(section.File.Path, 1, ProblemCode.GradeHigh, FormattableString.Invariant($"the section reads at US grade {grade:0.0}, and {HighestGrade} is the most; shorten sentences and use everyday words"));
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
