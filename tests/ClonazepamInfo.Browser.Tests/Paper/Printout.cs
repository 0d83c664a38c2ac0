namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>A page of the site on paper, with what the page itself says.</summary>
/// <param name="Original">What was printed.</param>
/// <param name="Paper">The size of the paper.</param>
/// <param name="Pdf">The printed file.</param>
/// <param name="Page">What the page says it prints.</param>
/// <param name="Sheets">The printed sides.</param>
/// <param name="Type">The sizes of type on paper, in points, each with a few of the words set in it.</param>
/// <param name="Facts">What the file says of itself: title, tags, pages.</param>
internal sealed record Printout(
    Original Original,
    string Paper,
    byte[] Pdf,
    PageOnPaper Page,
    IReadOnlyList<Sheet> Sheets,
    IReadOnlyList<(double Size, string Words)> Type,
    IReadOnlyDictionary<string, string> Facts)
{
    /// <summary>What was printed, to name it in a fault.</summary>
    public string Name => $"{Original}";

    /// <summary>All words of the sheets, footers left out, without spaces.</summary>
    public string Letters => field ??= string.Concat(Sheets.SelectMany(PaperLine.Of).Select(line => line.Text));

    public PaperText Text => field ??= PaperText.Of(Page.Blocks, Sheets);
}
