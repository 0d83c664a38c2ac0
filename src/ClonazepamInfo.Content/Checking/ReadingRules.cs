using System.Globalization;
using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;
using Markdig.Syntax;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// Rules for plain words: sentences that are neither too long nor chopped, and a grade that nearly every reader has. They are made for
/// English. Each is a warning: a formula is a check and never the aim.
/// </summary>
internal static partial class ReadingRules
{
    private const int LongestSentence = 25;

    private const double HighestGrade = 7.5;

    private const double HighestSmog = 8.5;

    /// <summary>In fewer sentences one long word decides.</summary>
    private const int FewestForSmog = 10;

    /// <summary>So many sentences in a row of fewer than so many words have lost the words that join them: if, because, so that.</summary>
    private const int ChoppedSentences = 3;

    private const int ChoppedWords = 6;

    public static void Check(SectionDraft section, ProblemLog problems)
    {
        Sentences(section.Summary, section.SummaryLine, section.File.Path, problems);
        foreach (var paragraph in section.Text?.Paragraphs ?? [])
        {
            Sentences(MarkdownText.TextOf(paragraph), MarkdownText.LineOf(paragraph), section.File.Path, problems);
        }

        if (section.Text is { } written)
        {
            Chopped(written, problems);
            Pronouns(written, problems);
        }

        var (grade, smog) = (section.Readability.Grade, section.Readability.Smog);
        var isHard = grade > HighestGrade || (smog > HighestSmog && section.Readability.Spoken.Sentences >= FewestForSmog);
        if (section.IsComplete && isHard)
        {
            problems.Warning(section.File.Path, 1, ProblemCode.GradeHigh,
                $"the section reads at US grade {Written(grade)} by Flesch and Kincaid and {Written(smog)} by SMOG; the limits are "
                + $"{Written(HighestGrade)} and {Written(HighestSmog)}; use everyday words, and say one thing in a sentence");
        }
    }

    private static void Chopped(MarkdownText text, ProblemLog problems)
    {
        foreach (var paragraph in Written(text))
        {
            var row = 0;
            foreach (var sentence in ReadingGrade.Sentences(MarkdownText.TextOf(paragraph)))
            {
                row = ReadingGrade.CountWords(sentence) < ChoppedWords ? row + 1 : 0;
                if (row == ChoppedSentences)
                {
                    problems.Warning(text.File.Path, MarkdownText.LineOf(paragraph), ProblemCode.SentencesChopped,
                        $"{ChoppedSentences} sentences in a row have fewer than {ChoppedWords} words, the last is \"{sentence}\"; join "
                        + "them with the words that say how they belong together: if, because, so that");
                }
            }
        }
    }

    /// <summary>The paragraphs outside lists, but for those with markup that was misread, which is the only problem to tell.</summary>
    private static IEnumerable<ParagraphBlock> Written(MarkdownText text) =>
        text.Paragraphs.Where(paragraph => paragraph.Parent is not ListItemBlock
            && !text.Misread.ContainsKey(paragraph)
            && !Misread.HasMalformedCitation(paragraph));

    /// <summary>A reader who comes by a link, or a search that quotes the paragraph, does not know what "it" is.</summary>
    private static void Pronouns(MarkdownText text, ProblemLog problems)
    {
        foreach (var paragraph in Written(text))
        {
            if (FirstPronoun().Match(MarkdownText.TextOf(paragraph)) is { Success: true } pronoun)
            {
                problems.Warning(text.File.Path, MarkdownText.LineOf(paragraph), ProblemCode.PronounFirst,
                    $"the paragraph begins with \"{pronoun.Value}\", and a reader who begins here does not know what that is; name it");
            }
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

    [GeneratedRegex(
        @"^(It|They|Them|He|She|(This|That|These|Those) (is|are|was|were|can|may|will|has|have|does|do|means?))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstPronoun();
}
