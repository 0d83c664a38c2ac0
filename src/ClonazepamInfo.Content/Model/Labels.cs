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
public sealed partial record Labels
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

    /// <summary>Puts values into a label's places.</summary>
    /// <param name="label">The label.</param>
    /// <param name="values">One value for each place.</param>
    /// <returns>The label with its values.</returns>
    public static string Fill(string label, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, label, values);
}
