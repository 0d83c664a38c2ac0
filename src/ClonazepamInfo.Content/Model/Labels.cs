using System.Globalization;

namespace ClonazepamInfo.Content.Model;

/// <summary>How many values a label has places for, written <c>{0}</c>, <c>{1}</c> and so on.</summary>
/// <param name="places">The number of places; each must occur.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PlacesAttribute(int places) : Attribute
{
    /// <summary>The number of places.</summary>
    public int Places { get; } = places;
}

/// <summary>The interface's own words in one language: the content of <c>labels.yml</c>, whose keys are these names with hyphens.</summary>
public sealed record Labels
{
    /// <summary>The language's own name for itself.</summary>
    public required string LanguageName { get; init; }

    /// <summary>How a date is written, as a .NET date format.</summary>
    public required string DateFormat { get; init; }

    /// <summary>The medicine's name as a title.</summary>
    public required string Medicine { get; init; }

    /// <summary>What the site is, after the medicine's name.</summary>
    public required string LeafletKind { get; init; }

    /// <summary>The title of the home page.</summary>
    public required string HomeTitle { get; init; }

    /// <summary>The description of the home page.</summary>
    public required string HomeSummary { get; init; }

    /// <summary>The first link of each page.</summary>
    public required string SkipToText { get; init; }

    /// <summary>The link to the emergency section.</summary>
    public required string GetHelpNow { get; init; }

    /// <summary>The link to the list of contents.</summary>
    public required string Contents { get; init; }

    /// <summary>The heading of the list of contents.</summary>
    public required string ContentsTitle { get; init; }

    /// <summary>The link back from the contents to the top of the page.</summary>
    public required string BackToTop { get; init; }

    /// <summary>The name of the site's own pages in the contents and at the foot.</summary>
    public required string SitePages { get; init; }

    /// <summary>The name of the breadcrumb.</summary>
    public required string YouAreHere { get; init; }

    /// <summary>The link to the home page in the breadcrumb.</summary>
    public required string Home { get; init; }

    /// <summary>The name of the links to the neighbours in reading order.</summary>
    public required string TurnPage { get; init; }

    /// <summary>Before the title of the section before this one.</summary>
    public required string Previous { get; init; }

    /// <summary>Before the title of the section after this one.</summary>
    public required string Next { get; init; }

    /// <summary>The title of the whole leaflet.</summary>
    public required string WholeLeaflet { get; init; }

    /// <summary>The description of the whole leaflet.</summary>
    public required string WholeLeafletSummary { get; init; }

    /// <summary>The name of the link from a heading to itself: the heading.</summary>
    [Places(1)]
    public required string LinkToHeading { get; init; }

    /// <summary>The button that copies the address of the page.</summary>
    public required string CopyLink { get; init; }

    /// <summary>Announced after copying: the title of what was copied.</summary>
    [Places(1)]
    public required string LinkCopied { get; init; }

    /// <summary>Announced where the browser does not let the page copy: the address.</summary>
    [Places(1)]
    public required string LinkNotCopied { get; init; }

    /// <summary>The button that opens the browser's print dialog.</summary>
    public required string Print { get; init; }

    /// <summary>The name of the buttons at the end of a page.</summary>
    public required string ThisPage { get; init; }

    /// <summary>The notice's first words while no clinician has reviewed the leaflet.</summary>
    public required string UnreviewedTitle { get; init; }

    /// <summary>The rest of that notice.</summary>
    public required string UnreviewedText { get; init; }

    /// <summary>The notice after a review: name, profession, date.</summary>
    [Places(3)]
    public required string ReviewedBy { get; init; }

    /// <summary>Added when the review no longer holds: the date until which it did.</summary>
    [Places(1)]
    public required string ReviewOverdue { get; init; }

    /// <summary>The running footer's words while no clinician has reviewed the leaflet.</summary>
    public required string SheetUnreviewed { get; init; }

    /// <summary>The running footer's words after a review: name, date.</summary>
    [Places(2)]
    public required string SheetReviewed { get; init; }

    /// <summary>The running footer's words when the review no longer holds: the date until which it did.</summary>
    [Places(1)]
    public required string SheetOverdue { get; init; }

    /// <summary>The running footer's emergency numbers: the numbers with their countries.</summary>
    [Places(1)]
    public required string SheetEmergency { get; init; }

    /// <summary>The page number on paper: page, number of pages.</summary>
    [Places(2)]
    public required string SheetPage { get; init; }

    /// <summary>The edition: date, fingerprint.</summary>
    [Places(2)]
    public required string Edition { get; init; }

    /// <summary>When the section last changed: date, note.</summary>
    [Places(2)]
    public required string LastChanged { get; init; }

    /// <summary>The heading of a page's sources.</summary>
    public required string PageSources { get; init; }

    /// <summary>The name of a citation: number, title of the source.</summary>
    [Places(2)]
    public required string SourceName { get; init; }

    /// <summary>Marks a citation of a source that is to be confirmed.</summary>
    public required string ToBeConfirmed { get; init; }

    /// <summary>Before the citations that hold for every item of the list above.</summary>
    public required string ListSources { get; init; }

    /// <summary>The heading of the words explained at the end of a page.</summary>
    public required string PageWords { get; init; }

    /// <summary>Printed after a link to another section: its number.</summary>
    [Places(1)]
    public required string See { get; init; }

    /// <summary>The name of the emergency numbers in a box.</summary>
    public required string EmergencyNumbers { get; init; }

    /// <summary>The state of a number that nobody has confirmed.</summary>
    public required string NumberNotConfirmed { get; init; }

    /// <summary>The state of a number that was confirmed: date.</summary>
    [Places(1)]
    public required string NumberConfirmed { get; init; }

    /// <summary>Where a number was seen, before the citations.</summary>
    public required string NumberSeenIn { get; init; }

    /// <summary>What an emergency number is for.</summary>
    public required string PurposeEmergency { get; init; }

    /// <summary>What a crisis line is for.</summary>
    public required string PurposeCrisis { get; init; }

    /// <summary>What a poison line is for.</summary>
    public required string PurposePoison { get; init; }

    /// <summary>What an advice line is for.</summary>
    public required string PurposeUrgentAdvice { get; init; }

    /// <summary>What an epilepsy line is for.</summary>
    public required string PurposeEpilepsy { get; init; }

    /// <summary>What a line about alcohol and drugs is for.</summary>
    public required string PurposeSubstanceUse { get; init; }

    /// <summary>What a reporting line is for.</summary>
    public required string PurposeReportSideEffects { get; init; }

    /// <summary>A source's own text.</summary>
    public required string SourcePrimary { get; init; }

    /// <summary>A copy of a source's text.</summary>
    public required string SourceCopy { get; init; }

    /// <summary>A reference work, research or the trade press.</summary>
    public required string SourceSecondary { get; init; }

    /// <summary>A source that is to be confirmed.</summary>
    public required string SourceToConfirm { get; init; }

    /// <summary>Before what was read of a source.</summary>
    public required string SourceSeen { get; init; }

    /// <summary>Before the sections that cite a source.</summary>
    public required string SourceUsedIn { get; init; }

    /// <summary>Where a source is used when no section cites it: the page about the leaflet and the helplines.</summary>
    public required string SourceUsedElsewhere { get; init; }

    /// <summary>The title of the list of changes.</summary>
    public required string Changes { get; init; }

    /// <summary>The description of the list of changes.</summary>
    public required string ChangesSummary { get; init; }

    /// <summary>Marks a change that bears on safety.</summary>
    public required string SafetyChange { get; init; }

    /// <summary>The link to the Atom feed.</summary>
    public required string ChangesFeed { get; init; }

    /// <summary>The link to the page about the leaflet.</summary>
    public required string About { get; init; }

    /// <summary>The heading of the differences from the article.</summary>
    public required string DifferencesTitle { get; init; }

    /// <summary>What the differences are: how many.</summary>
    [Places(1)]
    public required string DifferencesIntro { get; init; }

    /// <summary>Before the article's statement.</summary>
    public required string ArticleSays { get; init; }

    /// <summary>Before the leaflet's statement.</summary>
    public required string LeafletSays { get; init; }

    /// <summary>Instead of the leaflet's statement, where it makes none.</summary>
    public required string LeafletLeavesOut { get; init; }

    /// <summary>Before the reason for a difference.</summary>
    public required string DifferenceWhy { get; init; }

    /// <summary>Before the link to the section.</summary>
    public required string DifferenceWhere { get; init; }

    /// <summary>The heading of what the article leaves out.</summary>
    public required string MissingTitle { get; init; }

    /// <summary>What the article leaves out: an introduction.</summary>
    public required string MissingIntro { get; init; }

    /// <summary>The heading of the statements that were kept.</summary>
    public required string KeptTitle { get; init; }

    /// <summary>The statements that were kept: how many.</summary>
    [Places(1)]
    public required string KeptIntro { get; init; }

    /// <summary>The title of the page that makes handouts.</summary>
    public required string HandoutTitle { get; init; }

    /// <summary>What that page does.</summary>
    public required string HandoutSummary { get; init; }

    /// <summary>The heading of the handouts that can be chosen as a whole.</summary>
    public required string HandoutReady { get; init; }

    /// <summary>The link to the same handout in large print.</summary>
    public required string HandoutReadyLarge { get; init; }

    /// <summary>The heading of the form.</summary>
    public required string HandoutOwn { get; init; }

    /// <summary>Why the key facts cannot be unticked.</summary>
    public required string HandoutAlways { get; init; }

    /// <summary>The legend of the sizes of print.</summary>
    public required string HandoutSize { get; init; }

    /// <summary>Normal print.</summary>
    public required string HandoutSizeNormal { get; init; }

    /// <summary>Large print.</summary>
    public required string HandoutSizeLarge { get; init; }

    /// <summary>The label of the country.</summary>
    public required string HandoutCountry { get; init; }

    /// <summary>What the country is for.</summary>
    public required string HandoutCountryHint { get; init; }

    /// <summary>No country chosen.</summary>
    public required string HandoutCountryNone { get; init; }

    /// <summary>The label of the number of lines for notes.</summary>
    public required string HandoutNotes { get; init; }

    /// <summary>What the lines are: how many at the most.</summary>
    [Places(1)]
    public required string HandoutNotesHint { get; init; }

    /// <summary>The button that shows the handout.</summary>
    public required string HandoutShow { get; init; }

    /// <summary>The title of a handout of a clinician's own choice.</summary>
    public required string HandoutGeneralTitle { get; init; }

    /// <summary>The heading above the preview.</summary>
    public required string HandoutPreview { get; init; }

    /// <summary>How to print it.</summary>
    public required string HandoutPreviewText { get; init; }

    /// <summary>The label of the handout's address.</summary>
    public required string HandoutAddress { get; init; }

    /// <summary>The link back to the form.</summary>
    public required string HandoutChange { get; init; }

    /// <summary>The link to the page that tells a sheet's age.</summary>
    public required string HandoutLookUp { get; init; }

    /// <summary>Before the numbers: the country.</summary>
    [Places(1)]
    public required string HelpNumbersOf { get; init; }

    /// <summary>Where more numbers are: the address.</summary>
    [Places(1)]
    public required string HelpNumbersElsewhere { get; init; }

    /// <summary>The state of numbers that nobody has confirmed.</summary>
    public required string HelpNumbersNotConfirmed { get; init; }

    /// <summary>Marks a part that holds in another country than the sheet's: that country, the sheet's.</summary>
    [Places(2)]
    public required string ElsewhereOnly { get; init; }

    /// <summary>The heading of the lines for notes.</summary>
    public required string SheetNotes { get; init; }

    /// <summary>Before the sections that are not on the sheet.</summary>
    public required string SheetLeftOut { get; init; }

    /// <summary>Where to read them: the address.</summary>
    [Places(1)]
    public required string SheetLeftOutAt { get; init; }

    /// <summary>Where to read the sources, on a sheet that has no room for them: the address.</summary>
    [Places(1)]
    public required string SheetSourcesAt { get; init; }

    /// <summary>The heading of the code on a sheet.</summary>
    public required string SheetCodeTitle { get; init; }

    /// <summary>What the code is for: the date of the edition.</summary>
    [Places(1)]
    public required string SheetCodeText { get; init; }

    /// <summary>How to do without the code: the address and the version.</summary>
    [Places(2)]
    public required string SheetCodeTyped { get; init; }

    /// <summary>The name of the code, for those who cannot see it.</summary>
    public required string SheetCodeName { get; init; }

    /// <summary>The title of the page that tells a sheet's age.</summary>
    public required string PrintedTitle { get; init; }

    /// <summary>What that page does.</summary>
    public required string PrintedSummary { get; init; }

    /// <summary>The verdict: nothing has changed.</summary>
    public required string PrintedCurrent { get; init; }

    /// <summary>What that means.</summary>
    public required string PrintedCurrentText { get; init; }

    /// <summary>The verdict: something has changed.</summary>
    public required string PrintedOld { get; init; }

    /// <summary>What that means: the date of the edition on the sheet.</summary>
    [Places(1)]
    public required string PrintedOldText { get; init; }

    /// <summary>What that means, where the sheet's date is not known.</summary>
    public required string PrintedOldUndated { get; init; }

    /// <summary>The verdict: it is not a sheet of this leaflet.</summary>
    public required string PrintedUnknown { get; init; }

    /// <summary>What that means.</summary>
    public required string PrintedUnknownText { get; init; }

    /// <summary>A part whose words changed without a note.</summary>
    public required string PrintedUnnoted { get; init; }

    /// <summary>A section that was not there when the sheet was printed.</summary>
    public required string PrintedAdded { get; init; }

    /// <summary>A section that is no longer there: what it was called.</summary>
    [Places(1)]
    public required string PrintedWithdrawn { get; init; }

    /// <summary>Before the link to what to read instead.</summary>
    public required string PrintedInstead { get; init; }

    /// <summary>A part that the leaflet never had: what the sheet calls it.</summary>
    [Places(1)]
    public required string PrintedUnknownPart { get; init; }

    /// <summary>A section with another number: the old one, the new one.</summary>
    [Places(2)]
    public required string PrintedRenumbered { get; init; }

    /// <summary>A section with another address: the old one.</summary>
    [Places(1)]
    public required string PrintedMoved { get; init; }

    /// <summary>Before the parts that have not changed.</summary>
    public required string PrintedSame { get; init; }

    /// <summary>The link to print the same anew.</summary>
    public required string PrintedAgain { get; init; }

    /// <summary>The label of the version on a sheet.</summary>
    public required string PrintedVersion { get; init; }

    /// <summary>Where that stands.</summary>
    public required string PrintedVersionHint { get; init; }

    /// <summary>The button that compares.</summary>
    public required string PrintedCheck { get; init; }

    /// <summary>What is kept of the reader.</summary>
    public required string PrintedKept { get; init; }

    /// <summary>Instead of the form for handouts, on a copy of the site that is only files.</summary>
    public required string StaticHandout { get; init; }

    /// <summary>Instead of a verdict, on a copy of the site that is only files.</summary>
    public required string StaticPrinted { get; init; }

    /// <summary>The heading of the column of sections, chapters and the whole leaflet.</summary>
    public required string VersionsOf { get; init; }

    /// <summary>The heading of the column of versions.</summary>
    public required string VersionsVersion { get; init; }

    /// <summary>The heading of the column of dates.</summary>
    public required string VersionsChanged { get; init; }

    /// <summary>The heading of what could not be read in an address.</summary>
    public required string FaultsTitle { get; init; }

    /// <summary>What became of the rest.</summary>
    public required string FaultsKept { get; init; }

    /// <summary>How many more could not be read.</summary>
    [Places(1)]
    public required string FaultsMore { get; init; }

    /// <summary>An id that is no section's.</summary>
    [Places(1)]
    public required string FaultSection { get; init; }

    /// <summary>The nearest: its name.</summary>
    [Places(1)]
    public required string FaultMeant { get; init; }

    /// <summary>A size that is none.</summary>
    [Places(1)]
    public required string FaultSize { get; init; }

    /// <summary>A country without numbers: what was asked for, the countries that there are.</summary>
    [Places(2)]
    public required string FaultCountry { get; init; }

    /// <summary>A number of lines that is none: what was asked for, the most.</summary>
    [Places(2)]
    public required string FaultNotes { get; init; }

    /// <summary>Two values for what can have one: the second.</summary>
    [Places(1)]
    public required string FaultTwice { get; init; }

    /// <summary>A date that is none.</summary>
    [Places(1)]
    public required string FaultDate { get; init; }

    /// <summary>A part of a sheet that cannot be read.</summary>
    [Places(1)]
    public required string FaultPart { get; init; }

    /// <summary>A version that is none.</summary>
    [Places(1)]
    public required string FaultVersion { get; init; }
    /// <summary>The title of the answer while too many pages are being made for others.</summary>
    public required string BusyTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string BusyText { get; init; }

    /// <summary>Before a passage that bears on what the reader said of themselves.</summary>
    public required string ForYou { get; init; }

    /// <summary>What opens the choice of what applies to the reader.</summary>
    public required string AppliesTitle { get; init; }

    /// <summary>What the choice does and does not.</summary>
    public required string AppliesHint { get; init; }

    /// <summary>The name of the choices.</summary>
    public required string AppliesLegend { get; init; }

    /// <summary>The link from a word's meaning to all words.</summary>
    public required string MeaningAll { get; init; }

    /// <summary>The button that reads the page aloud.</summary>
    public required string ReadAloud { get; init; }

    /// <summary>The button that pauses.</summary>
    public required string ReadPause { get; init; }

    /// <summary>The button that reads on.</summary>
    public required string ReadOn { get; init; }

    /// <summary>The button that stops.</summary>
    public required string ReadStop { get; init; }

    /// <summary>The label of the choice of speeds.</summary>
    public required string ReadSpeed { get; init; }

    /// <summary>A slow speed.</summary>
    public required string ReadSlow { get; init; }

    /// <summary>The usual speed.</summary>
    public required string ReadNormal { get; init; }

    /// <summary>A fast speed.</summary>
    public required string ReadFast { get; init; }

    /// <summary>The name of the search field, and the button.</summary>
    public required string Search { get; init; }

    /// <summary>The title of the page that searches.</summary>
    public required string SearchTitle { get; init; }

    /// <summary>What that page does.</summary>
    public required string SearchSummary { get; init; }

    /// <summary>The title of the results: what was asked.</summary>
    [Places(1)]
    public required string SearchFor { get; init; }

    /// <summary>How many sections were found.</summary>
    [Places(1)]
    public required string SearchFound { get; init; }

    /// <summary>The words by which was searched.</summary>
    [Places(1)]
    public required string SearchCorrected { get; init; }

    /// <summary>The link to search for the words as they were typed: those words.</summary>
    [Places(1)]
    public required string SearchInstead { get; init; }

    /// <summary>Nothing was found: what was asked.</summary>
    [Places(1)]
    public required string SearchNothing { get; init; }

    /// <summary>The heading of the nearest sections.</summary>
    public required string SearchNearest { get; init; }

    /// <summary>The heading of what to do when nothing was found.</summary>
    public required string SearchAskTitle { get; init; }

    /// <summary>What to ask.</summary>
    public required string SearchAsk { get; init; }

    /// <summary>The title of the box above the results for those who may be in danger.</summary>
    public required string SearchCrisisTitle { get; init; }

    /// <summary>The text of that box.</summary>
    public required string SearchCrisisText { get; init; }

    /// <summary>A reader named a medicine with a name like this one's: that medicine.</summary>
    [Places(1)]
    public required string SearchAlike { get; init; }

    /// <summary>A reader named another medicine that the leaflet speaks of.</summary>
    [Places(1)]
    public required string SearchMentioned { get; init; }

    /// <summary>A reader named another medicine that the leaflet does not speak of.</summary>
    [Places(1)]
    public required string SearchNotCovered { get; init; }

    /// <summary>The name of the list of suggestions.</summary>
    public required string SearchSuggestions { get; init; }

    /// <summary>The choice whether the key / leads to the search field.</summary>
    public required string SearchSlashKey { get; init; }

    /// <summary>Instead of results, on a copy of the site that is only files.</summary>
    public required string StaticSearch { get; init; }
    /// <summary>The link to the page with all that a link needs.</summary>
    public required string LinkToPage { get; init; }

    /// <summary>The title of that page: what it leads to.</summary>
    [Places(1)]
    public required string LinkTitle { get; init; }

    /// <summary>What that page is for.</summary>
    public required string LinkSummary { get; init; }

    /// <summary>The label of the address.</summary>
    public required string LinkAddress { get; init; }

    /// <summary>The label of the link in Markdown.</summary>
    public required string LinkMarkdown { get; init; }

    /// <summary>The label of the link in HTML.</summary>
    public required string LinkHtml { get; init; }

    /// <summary>The label of the citation.</summary>
    public required string LinkCitation { get; init; }

    /// <summary>The citation: publisher, title, date of the newest change, day of reading, version, address.</summary>
    [Places(6)]
    public required string LinkCitationWords { get; init; }

    /// <summary>The button that copies a field: its label.</summary>
    [Places(1)]
    public required string LinkCopy { get; init; }

    /// <summary>Announced after copying a field: its label.</summary>
    [Places(1)]
    public required string LinkFieldCopied { get; init; }

    /// <summary>Announced where the browser does not let the page copy: the label of the field, which is then selected.</summary>
    [Places(1)]
    public required string LinkFieldNotCopied { get; init; }

    /// <summary>The heading of the code.</summary>
    public required string LinkCode { get; init; }

    /// <summary>How to use the code: its least width in millimetres.</summary>
    [Places(1)]
    public required string LinkCodeText { get; init; }

    /// <summary>The name of the code, for those who cannot see it: what it leads to.</summary>
    [Places(1)]
    public required string LinkCodeName { get; init; }

    /// <summary>The link to the code as a drawing.</summary>
    public required string LinkCodeSvg { get; init; }

    /// <summary>The link to the code as a picture.</summary>
    public required string LinkCodePng { get; init; }

    /// <summary>The link back: what it leads to.</summary>
    [Places(1)]
    public required string LinkBack { get; init; }

    /// <summary>The title of the page that finds a section by a code.</summary>
    public required string ResolveTitle { get; init; }

    /// <summary>The title where a code means several sections: terminology, code.</summary>
    [Places(2)]
    public required string ResolveSeveral { get; init; }

    /// <summary>What to do then.</summary>
    public required string ResolveSeveralText { get; init; }

    /// <summary>The title where no section has a code: terminology, code.</summary>
    [Places(2)]
    public required string ResolveNone { get; init; }

    /// <summary>What follows then.</summary>
    public required string ResolveNoneText { get; init; }

    /// <summary>A question without a terminology: those that there are.</summary>
    [Places(1)]
    public required string ResolveNothing { get; init; }

    /// <summary>A parameter that is no terminology: what it is called, those that there are.</summary>
    [Places(2)]
    public required string ResolveUnknown { get; init; }

    /// <summary>A parameter that is there more than once: what it is called.</summary>
    [Places(1)]
    public required string ResolveRepeated { get; init; }

    /// <summary>More than one terminology: those that were asked for.</summary>
    [Places(1)]
    public required string ResolveMany { get; init; }

    /// <summary>A terminology without a code: what it is called.</summary>
    [Places(1)]
    public required string ResolveEmpty { get; init; }

    /// <summary>The label of the terminology in the form.</summary>
    public required string ResolveTerminology { get; init; }

    /// <summary>The label of the code in the form.</summary>
    public required string ResolveCode { get; init; }

    /// <summary>The button that looks a code up.</summary>
    public required string ResolveFind { get; init; }

    /// <summary>The title of the page about accessibility.</summary>
    public required string AccessibilityTitle { get; init; }

    /// <summary>What that page says.</summary>
    public required string AccessibilitySummary { get; init; }

    /// <summary>What the rules are, and what the states mean.</summary>
    public required string AccessibilityIntro { get; init; }

    /// <summary>The heading of the criteria that are not met: how many.</summary>
    [Places(1)]
    public required string CriteriaNotMet { get; init; }

    /// <summary>The heading of those that nobody tested: how many.</summary>
    [Places(1)]
    public required string CriteriaNotTested { get; init; }

    /// <summary>The heading of those that are met: how many.</summary>
    [Places(1)]
    public required string CriteriaMet { get; init; }

    /// <summary>The heading of those that the site has nothing for: how many.</summary>
    [Places(1)]
    public required string CriteriaNotApplicable { get; init; }

    /// <summary>The level of a criterion.</summary>
    [Places(1)]
    public required string CriterionLevel { get; init; }

    /// <summary>The heading of the table of reading grades.</summary>
    public required string GradesTitle { get; init; }

    /// <summary>What a reading grade is and how it is counted.</summary>
    public required string GradesIntro { get; init; }

    /// <summary>The column of the sections.</summary>
    public required string GradesSection { get; init; }

    /// <summary>The column of the number of words.</summary>
    public required string GradesWords { get; init; }

    /// <summary>The column of the number of words in the longest sentence.</summary>
    public required string GradesLongest { get; init; }

    /// <summary>The column of the reading grades.</summary>
    public required string GradesGrade { get; init; }

    /// <summary>The title of the page for an address that does not exist.</summary>
    public required string NotFoundTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string NotFoundText { get; init; }

    /// <summary>The heading of the nearest pages.</summary>
    public required string NotFoundNearest { get; init; }

    /// <summary>The title of the page for an address that cannot be read.</summary>
    public required string BadRequestTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string BadRequestText { get; init; }

    /// <summary>The title of the page for an address that is too long.</summary>
    public required string TooLongTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string TooLongText { get; init; }

    /// <summary>The title of the page for a method that pages do not have.</summary>
    public required string MethodTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string MethodText { get; init; }

    /// <summary>The title of the page for a fault of the site.</summary>
    public required string FaultTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string FaultText { get; init; }

    /// <summary>Puts values into a label's places.</summary>
    /// <param name="label">The label.</param>
    /// <param name="values">One value for each place.</param>
    /// <returns>The label with its values.</returns>
    public static string Fill(string label, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, label, values);
}
