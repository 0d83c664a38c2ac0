namespace ClonazepamInfo.Content.Model;

/// <content>The words of handouts and sheets.</content>
public sealed partial record Labels
{
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
}
