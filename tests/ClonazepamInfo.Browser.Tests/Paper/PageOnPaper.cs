namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>What a page says it puts on paper.</summary>
/// <param name="Blocks">Its paragraphs, headings and the like, in reading order.</param>
/// <param name="Links">The links within the site in its text.</param>
/// <param name="Boxes">How many boxes it shows.</param>
/// <param name="EmergencyBoxes">The numbers of the emergency boxes.</param>
/// <param name="Headings">The words of its headings, those in a line of text included.</param>
/// <param name="ListItems">How many items its lists show.</param>
/// <param name="Navigation">What it shows that nobody can press on paper.</param>
internal sealed record PageOnPaper(
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<SiteLink> Links,
    int Boxes,
    IReadOnlyList<int> EmergencyBoxes,
    IReadOnlyList<string> Headings,
    int ListItems,
    IReadOnlyList<string> Navigation);

/// <param name="Text">The words, generated ones included.</param>
/// <param name="Heading">Whether it is a heading.</param>
/// <param name="Box">The number of its box, or -1.</param>
/// <param name="Main">Whether it belongs to the page's own text.</param>
internal sealed record Block(string Text, bool Heading, int Box, bool Main);

/// <param name="Path">The address.</param>
/// <param name="Hash">The fragment with its mark, or an empty string.</param>
/// <param name="Text">The words of the link.</param>
/// <param name="IsReference">Whether it leads to an entry of a list, as a citation's or a glossary term's does.</param>
internal sealed record SiteLink(string Path, string Hash, string Text, bool IsReference);
