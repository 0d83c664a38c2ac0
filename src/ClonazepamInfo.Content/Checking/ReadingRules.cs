using System.Globalization;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Checking;

/// <summary>Rules for plain words: short sentences, and a grade that nearly every reader has.</summary>
internal static class ReadingRules
{
    private const int LongestSentence = 25;

    private const int HighestGrade = 6;

    private const double HighestGradeOfLeaflet = 5.5;

    public static void Check(SectionDraft section, ProblemLog problems)
    {
        Sentences(section.Summary, section.SummaryLine, section.File.Path, problems);
        foreach (var paragraph in section.Text?.Paragraphs ?? [])
        {
            Sentences(MarkdownText.TextOf(paragraph), MarkdownText.LineOf(paragraph), section.File.Path, problems);
        }

        var grade = section.Readability.Grade;
        if (section.IsComplete && grade > HighestGrade)
        {
            problems.Warning(section.File.Path, 1, ProblemCode.GradeHigh,
                $"the section reads at US grade {Written(grade)}, above the limit of {HighestGrade}; "
                + "shorten sentences and use everyday words");
        }
    }

    /// <summary>The grade of all sections together. It is reported at the hardest section, which is the one to begin with.</summary>
    public static void Check(LeafletDraft leaflet, ProblemLog problems)
    {
        var grade = Readability.Of(leaflet.Sections.Select(section => section.Readability)).Grade;
        if (leaflet.IsComplete
            && grade > HighestGradeOfLeaflet
            && leaflet.Sections.MaxBy(section => section.Readability.Grade) is { } hardest)
        {
            problems.Warning(hardest.File.Path, 1, ProblemCode.LeafletGradeHigh,
                $"the whole leaflet reads at US grade {Written(grade)}, above the limit of {Written(HighestGradeOfLeaflet)}; "
                + $"this section is the hardest, at {Written(hardest.Readability.Grade)}");
        }
    }

    private static string Written(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    private static void Sentences(string text, int line, string file, ProblemLog problems)
    {
        foreach (var sentence in ReadingGrade.Sentences(text))
        {
            var words = ReadingGrade.CountWords(sentence);
            if (words > LongestSentence)
            {
                problems.Warning(file, line, ProblemCode.SentenceLong,
                    $"a sentence of {words} words, above the limit of {LongestSentence}: \"{sentence}\"");
            }
        }
    }
}
