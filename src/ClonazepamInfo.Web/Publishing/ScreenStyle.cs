namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// The style sheets that are inlined in pages, so that a first visit needs one request. Each page has the common ones and
/// those of its own kind; half of a page would otherwise be style that it does not use.
/// </summary>
internal static class ScreenStyle
{
    /// <summary>What every page needs: header, text, boxes, references, contents and footer.</summary>
    public static string Common { get; } = Asset.Styles(
        "colors.css",
        "base.css",
        "header.css",
        "text.css",
        "boxes.css",
        "controls.css",
        "references.css",
        "contents.css",
        "footer.css",
        "modes.css");

    /// <summary>For the section that <c>Get help now</c> opens.</summary>
    public static string Emergency { get; } = Common + Asset.Styles("countries.css");

    /// <summary>For sections that show the helplines or the sources.</summary>
    public static string ReferenceLists { get; } = Common + Asset.Styles("reference-lists.css", "countries.css");

    public static string Lists { get; } = Common + Asset.Styles("lists.css");

    public static string Search { get; } = Common + Asset.Styles("lists.css", "search.css");

    public static string Handout { get; } = Common + Asset.Styles("reference-lists.css", "forms.css", "handout.css");

    public static string Printed { get; } = Common + Asset.Styles("lists.css", "forms.css", "printed.css");

    public static string Links { get; } = Common + Asset.Styles("forms.css", "links.css");
}
