using System.Globalization;

namespace ClonazepamInfo.Content.Model;

/// <summary>
/// The interface's own words in one language: the content of <c>labels.yml</c>, grouped by page. A key there is a name here in lower case
/// with hyphens. What a label means, and what its placeholders mean, is explained in that file, where translators read it.
/// </summary>
public sealed record UiText(
    string LanguageName,
    string DateFormat,
    string Medicine,
    string LeafletKind,
    UiText.LayoutText Layout,
    UiText.HomeText Home,
    UiText.WholeLeafletText WholeLeaflet,
    UiText.PageToolsText PageTools,
    UiText.ReviewText Review,
    UiText.PrintFooterText PrintFooter,
    UiText.SectionText Section,
    UiText.BoxText Box,
    UiText.ReadingOptionsText ReadingOptions,
    UiText.HelplinesText Helplines,
    UiText.SourcesText Sources,
    UiText.OtherMedicinesText OtherMedicines,
    UiText.ChangesText Changes,
    UiText.AboutText About,
    UiText.AccessibilityText Accessibility,
    UiText.HandoutText Handout,
    UiText.SheetText Sheet,
    UiText.PrintedText Printed,
    UiText.QueryFaultsText QueryFaults,
    UiText.SearchText Search,
    UiText.LinkText Link,
    UiText.ResolveText Resolve,
    UiText.ErrorsText Errors)
{
    /// <summary>Replaces a label's placeholders, written <c>{0}</c>, <c>{1}</c> and so on, by values.</summary>
    public static string Format(string label, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, label, values);

    /// <summary>What surrounds every page.</summary>
    public sealed record LayoutText(
        string SkipToText,
        string GetHelpNow,
        string Contents,
        string ContentsTitle,
        string BackToTop,
        string SitePages,
        string YouAreHere,
        string Home,
        string TurnPage,
        string Previous,
        string Next,
        [Placeholders(1)] string LinkToHeading,
        [Placeholders(2)] string Edition,
        string About,
        [Placeholders(1)] string Publisher,
        string Contact,
        [Placeholders(2)] string ContactSubject,
        string ContactNone);

    /// <summary>The home page.</summary>
    public sealed record HomeText(
        string Title,
        string Summary);

    /// <summary>The whole leaflet on one page.</summary>
    public sealed record WholeLeafletText(
        string Title,
        string Summary);

    /// <summary>The buttons at the end of a page, which need a script.</summary>
    public sealed record PageToolsText(
        string CopyLink,
        [Placeholders(1)] string LinkCopied,
        [Placeholders(1)] string LinkNotCopied,
        string Print,
        string GroupName,
        string ReadAloud,
        string ReadPause,
        string ReadOn,
        string ReadStop,
        string ReadSpeed,
        string ReadSlow,
        string ReadNormal,
        string ReadFast);

    /// <summary>The notice that says whether a clinician has reviewed the leaflet.</summary>
    public sealed record ReviewText(
        string UnreviewedTitle,
        string UnreviewedText,
        string SourcesUnconfirmed,
        [Placeholders(3)] string ReviewedBy,
        [Placeholders(1)] string Overdue);

    /// <summary>The running footer of a printed page.</summary>
    public sealed record PrintFooterText(
        string Unreviewed,
        [Placeholders(2)] string Reviewed,
        [Placeholders(1)] string Overdue,
        [Placeholders(1)] string Emergency,
        [Placeholders(2)] string Page);

    /// <summary>What a section, a chapter or the whole leaflet adds to its text.</summary>
    public sealed record SectionText(
        [Placeholders(2)] string LastChanged,
        string KeyPoints,
        string PageSources,
        string PageWords,
        [Placeholders(1)] string SourceName,
        string MovedHeading,
        string CorrectsArticle,
        string ListSources,
        [Placeholders(1)] string SourcePlaces,
        [Placeholders(1)] string See,
        string ForYou,
        string AllWords);

    /// <summary>What is heard before the title of a call-out, by its kind.</summary>
    public sealed record BoxText(
        string Emergency,
        string Urgent,
        string Warning,
        string Info);

    /// <summary>How the reader wants the page.</summary>
    public sealed record ReadingOptionsText(
        string Title,
        string Legend,
        string Hint,
        string WithoutSources);

    /// <summary>Phone numbers.</summary>
    public sealed record HelplinesText(
        string EmergencyNumbers,
        [Placeholders(1)] string Languages,
        [Placeholders(1)] string Seen,
        string CountryFirst,
        IReadOnlyDictionary<string, string> Purposes);

    /// <summary>The list of sources.</summary>
    public sealed record SourcesText(
        string Primary,
        string Copy,
        string Secondary,
        string ToConfirm,
        string Seen,
        [Placeholders(1)] string SeenWhole,
        [Placeholders(1)] string SeenPart,
        [Placeholders(1)] string Dated,
        string UsedIn,
        string UsedElsewhere);

    /// <summary>The list of other medicines with what to do about each.</summary>
    public sealed record OtherMedicinesText(
        [Placeholders(1)] string Letter,
        string NotCovered);

    /// <summary>The list of changes, and how a change is marked elsewhere.</summary>
    public sealed record ChangesText(
        string Title,
        string Summary,
        string SafetyChange,
        string Feed);

    /// <summary>The page about the leaflet.</summary>
    public sealed record AboutText(
        string DifferencesTitle,
        [Placeholders(1)] string DifferencesIntro,
        string ArticleSays,
        [Placeholders(1)] string Quoted,
        string QuotesUnreliable,
        [Placeholders(1)] string Statement,
        string LeafletSays,
        string LeafletLeavesOut,
        string DifferenceWhy,
        string DifferenceWhere,
        string MissingTitle,
        string MissingIntro,
        string KeptTitle,
        [Placeholders(1)] string KeptIntro,
        string GradesTitle,
        string GradesIntro,
        string GradesSection,
        string GradesWords,
        string GradesLongest,
        string GradesGrade,
        string GradesSmog);

    /// <summary>The page about accessibility.</summary>
    public sealed record AccessibilityText(
        string Title,
        string Summary,
        string Intro,
        [Placeholders(1)] string NotMet,
        [Placeholders(1)] string NotTested,
        [Placeholders(1)] string Met,
        [Placeholders(1)] string NotApplicable,
        [Placeholders(1)] string Level);

    /// <summary>The form that makes handouts.</summary>
    public sealed record HandoutText(
        string Title,
        string Summary,
        string Ready,
        string ReadyLarge,
        string Own,
        string Always,
        string Size,
        string SizeNormal,
        string SizeLarge,
        string Country,
        string CountryHint,
        string CountryNone,
        string Notes,
        [Placeholders(1)] string NotesHint,
        string Show,
        string GeneralTitle,
        string Preview,
        string PreviewText,
        string Address,
        string Change,
        string LookUp,
        string OnStaticCopy);

    /// <summary>What is only on a handout or a printed page.</summary>
    public sealed record SheetText(
        [Placeholders(1)] string NumbersOf,
        [Placeholders(1)] string NumbersElsewhere,
        [Placeholders(2)] string ElsewhereOnly,
        string Notes,
        string LeftOut,
        [Placeholders(1)] string LeftOutAt,
        [Placeholders(1)] string SourcesAt,
        string CodeTitle,
        [Placeholders(1)] string CodeText,
        [Placeholders(2)] string CodeTyped,
        string CodeName);

    /// <summary>The page that says whether a printed sheet is up to date.</summary>
    public sealed record PrintedText(
        string Title,
        string Summary,
        string Current,
        string CurrentText,
        string CurrentReworded,
        string Old,
        [Placeholders(1)] string OldText,
        string OldUndated,
        string Unknown,
        string UnknownText,
        string Unnoted,
        string Added,
        [Placeholders(1)] string Withdrawn,
        string Instead,
        [Placeholders(1)] string UnknownPart,
        [Placeholders(2)] string Renumbered,
        [Placeholders(1)] string Moved,
        string Same,
        string Again,
        string Version,
        string VersionHint,
        string Check,
        string Kept,
        string OnStaticCopy,
        string VersionsOf,
        string VersionsVersion,
        string VersionsChanged);

    /// <summary>What could not be read in a query.</summary>
    public sealed record QueryFaultsText(
        string Title,
        string Kept,
        [Placeholders(1)] string More,
        [Placeholders(1)] string Section,
        [Placeholders(1)] string Meant,
        [Placeholders(1)] string Size,
        [Placeholders(2)] string Country,
        [Placeholders(2)] string Notes,
        [Placeholders(1)] string Twice,
        [Placeholders(1)] string Name,
        [Placeholders(1)] string Date,
        [Placeholders(1)] string Part,
        [Placeholders(1)] string Version);

    /// <summary>The search field and its results.</summary>
    public sealed record SearchText(
        string Button,
        string Title,
        string Summary,
        [Placeholders(1)] string For,
        [Placeholders(1)] string Found,
        [Placeholders(1)] string Corrected,
        [Placeholders(1)] string Instead,
        [Placeholders(1)] string Nothing,
        string Nearest,
        string AskTitle,
        string Ask,
        string CrisisTitle,
        [Placeholders(1)] string LookAlikeSoundAlike,
        [Placeholders(1)] string AskedAbout,
        [Placeholders(1)] string Mentioned,
        [Placeholders(1)] string NotNamed,
        [Placeholders(2)] string OneOf,
        [Placeholders(1)] string NotCovered,
        [Placeholders(2)] string NotTreated,
        string Suggestions,
        [Placeholders(1)] string SuggestionsCount,
        string SlashKey,
        string OnStaticCopy);

    /// <summary>The page with all that a link to a section needs.</summary>
    public sealed record LinkText(
        string ToPage,
        [Placeholders(1)] string Title,
        string Summary,
        string Address,
        string Markdown,
        string Html,
        string Citation,
        [Placeholders(6)] string CitationWords,
        [Placeholders(1)] string Copy,
        [Placeholders(1)] string FieldCopied,
        [Placeholders(1)] string FieldNotCopied,
        string Code,
        [Placeholders(1)] string CodeText,
        [Placeholders(1)] string CodeName,
        string CodeSvg,
        string CodePng,
        [Placeholders(1)] string Back);

    /// <summary>The page that finds a section by a code of a terminology.</summary>
    public sealed record ResolveText(
        string Title,
        [Placeholders(2)] string Several,
        string SeveralText,
        [Placeholders(2)] string None,
        string NoneText,
        [Placeholders(1)] string Nothing,
        [Placeholders(2)] string Unknown,
        [Placeholders(1)] string Repeated,
        [Placeholders(1)] string Many,
        [Placeholders(1)] string Empty,
        string Terminology,
        string Code,
        string Find);

    /// <summary>The pages for errors.</summary>
    public sealed record ErrorsText(
        string BusyTitle,
        string BusyText,
        string NotFoundTitle,
        string NotFoundText,
        string NotFoundNearest,
        string BadRequestTitle,
        string BadRequestText,
        string TooLongTitle,
        string TooLongText,
        string UnreadableTitle,
        string UnreadableText,
        string MethodTitle,
        string MethodText,
        string FaultTitle,
        string FaultText);
}
