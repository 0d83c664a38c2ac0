namespace ClonazepamInfo.Content.Model;

/// <content>The words of pages of errors.</content>
public sealed partial record Labels
{
    /// <summary>The title of the answer while too many pages are being made for others.</summary>
    public required string BusyTitle { get; init; }

    /// <summary>What to do about it.</summary>
    public required string BusyText { get; init; }

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
}
