namespace ClonazepamInfo.Content.Model;

/// <content>The words of links, codes and the resolver.</content>
public sealed partial record Labels
{
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
}
