namespace ClonazepamInfo.Content.Model;

/// <content>The words of the search.</content>
public sealed partial record Labels
{
    /// <summary>The button beside the search field.</summary>
    public required string Search { get; init; }

    /// <summary>The name of the search field, the title of its page, and what a browser calls the search.</summary>
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
    public required string SearchLookAlikeSoundAlike { get; init; }

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
}
