using System.Text.RegularExpressions;

namespace ClonazepamInfo.Content.Reading;

/// <summary>What names of files, folders and ids look like.</summary>
internal static partial class Names
{
    public const string LeafletFile = "leaflet.yml";
    public const string SourcesFile = "sources.yml";
    public const string RedirectsFile = "redirects.yml";
    public const string PublishedFile = "published-urls.txt";
    public const string RecordFile = "fingerprints.txt";
    public const string ChapterFile = "chapter.yml";
    public const string LabelsFile = "labels.yml";
    public const string GlossaryFile = "glossary.yml";
    public const string HelplinesFile = "helplines.yml";
    public const string SynonymsFile = "synonyms.yml";
    public const string QuestionsFile = "questions.yml";
    public const string DangerFile = "danger.yml";
    public const string HandoutsFile = "handouts.yml";
    public const string SituationsFile = "situations.yml";
    public const string MedicineClassesFile = "medicine-classes.yml";
    public const string OtherMedicinesFile = "other-medicines.yml";
    public const string NotCoveredFile = "not-covered.yml";
    public const string AccessibilityFile = "accessibility.yml";
    public const string ArticleFile = "article.yml";
    public const string SignsFile = "signs.yml";
    public const string WordingFile = "wording.yml";
    public const string AboutFile = "about.md";

    /// <summary>The folder of drawings, which hold for every language.</summary>
    public const string PicturesFolder = "pictures";

    private const int LongestId = 60;

    public static IReadOnlyList<string> SharedFiles { get; } = [LeafletFile, SourcesFile, RedirectsFile, PublishedFile, RecordFile];

    public static IReadOnlyList<string> LanguageFiles { get; } =
    [
        LabelsFile, GlossaryFile, HelplinesFile, SynonymsFile, QuestionsFile, DangerFile, MedicineClassesFile,
        OtherMedicinesFile, NotCoveredFile, HandoutsFile, SituationsFile, AccessibilityFile, ArticleFile, WordingFile,
        SignsFile, AboutFile,
    ];

    public static bool IsId(string text) => text.Length <= LongestId && Id().IsMatch(text);

    /// <summary>How files write a name of the program: in lower case with hyphens.</summary>
    public static string KeyOf(string name) =>
        string.Concat(name.Select((c, index) => (char.IsUpper(c) && index > 0 ? "-" : "") + char.ToLowerInvariant(c)));

    /// <summary>A BCP 47 tag of language and, if needed, region, in lower case as folders and addresses are.</summary>
    public static bool IsLanguage(string text) => Language().IsMatch(text);

    /// <summary>An ISO 3166-1 alpha-2 code, or <c>eu</c>, in lower case.</summary>
    public static bool IsCountry(string text) => text.Length == 2 && text.All(char.IsAsciiLetterLower);

    /// <summary>Splits <c>get-help-now#help-suicidal-thoughts</c> into the section's id and the fragment, which may be missing.</summary>
    public static (string Section, string? Fragment) SplitTarget(string target) =>
        target.Split('#', 2) is [var section, var fragment] ? (section, fragment) : (target, null);

    /// <summary>Takes <c>40-drug-dependence</c> apart.</summary>
    public static bool TryOrdered(string name, out int order, out string id)
    {
        var match = Ordered().Match(name);
        order = match.Success ? int.Parse(match.Groups["order"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
        id = match.Groups["id"].Value;
        return match.Success && IsId(id);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z]{2,3}(-[a-z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Language();

    [GeneratedRegex("^(?<order>[0-9]{1,6})-(?<id>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordered();
}
