namespace ClonazepamInfo.Content.Model;

/// <summary>How close a source is to the organisation responsible for what it says.</summary>
public enum SourceKind
{
    /// <summary>The own text of a regulator, a health service, a helpline or a charity.</summary>
    Primary,

    /// <summary>A copy of such a text somewhere else.</summary>
    Copy,

    /// <summary>A reference work, a report of research, or the trade press.</summary>
    Secondary,

    /// <summary>Not seen in a reliable source. Statements that rest on it are to be confirmed, and are marked for readers.</summary>
    ToConfirm,
}

/// <summary>How much of a source was read.</summary>
public enum SourceExtent
{
    /// <summary>The whole text.</summary>
    Whole,

    /// <summary>Only a part of it, such as the beginning of a stored page.</summary>
    Part,
}

/// <summary>A reference that the leaflet cites.</summary>
/// <param name="Key">The key that citations use, such as <c>fda-bw</c>.</param>
/// <param name="Number">Its place in the list of sources, from 1; the number that readers see.</param>
/// <param name="Title">The title of the text.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Seen">What of it was read, in which form and of what date.</param>
/// <param name="Kind">How close it is to the organisation responsible for it.</param>
/// <param name="Url">Its address, or null if no complete address is known.</param>
public sealed record Source(string Key, int Number, string Title, string Publisher, string Seen, SourceKind Kind, Uri? Url)
{
    /// <summary>The fragment of this source on every page that lists it.</summary>
    public string Fragment => "source-" + Key;

    /// <summary>The day on which it was read; null if it is to be confirmed.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>How much of it was read; null if it is to be confirmed.</summary>
    public SourceExtent? Extent { get; init; }

    /// <summary>The date of the text in words, such as <c>July 2024</c>; null if it has none.</summary>
    public string? Dated { get; init; }

    /// <summary>The line of the entry.</summary>
    internal int Line { get; init; }

    /// <summary>What it is about, if its title and address do not name the medicine; else null.</summary>
    internal string? About { get; init; }

    /// <summary>What alone may cite it: sections by id, <c>helplines</c>, <c>about</c> or <c>article</c>. Empty for everything.</summary>
    internal IReadOnlyList<string> OnlyFor { get; init; } = [];
}
