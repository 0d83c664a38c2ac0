using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Formats;

/// <summary>
/// Writes the running footer of a page's sheets as a small stylesheet for print (CSS Paged Media, margin boxes).
/// The browser repeats it on every sheet and counts the pages; an element in the page cannot do either.
/// </summary>
internal static class PrintStylesheet
{
    private const string Between = ". ";

    /// <summary>Printers leave about 4 mm at the edge of the paper white; the footer ends above that.</summary>
    private const int ToTheEdge = 6;

    private const int AboveTheWords = 2;

    private static readonly Layout Normal = new("16mm 18mm", 12, NumberMillimetres: 30, LettersALine: 64);
    private static readonly Layout OnePage = new("8mm 12mm", 12, NumberMillimetres: 30, LettersALine: 68);

    /// <summary>Large print is 18 points, the least that is called so (RNIB, Clear Print guidelines), the footer included.</summary>
    private static readonly Layout Large = new("12mm 12mm", 18, NumberMillimetres: 48, LettersALine: 44);

    /// <summary>Writes the style for the sheets of one page.</summary>
    public static string Of(
        PrintFooter footer, Leaflet leaflet, IReadOnlyList<HelplineNumber> numbers, PinnedEdition edition, SiteOptions site)
    {
        var layout = footer.IsLarge ? Large : footer.IsOnePage ? OnePage : Normal;
        var words = string.Join(Between, Words(footer, leaflet, numbers, edition, site));
        var number = PageNumber(leaflet.Labels.PrintFooter.Page);
        return $$"""
            @page {
              margin: {{layout.Margins}} {{layout.Bottom(words, layout.LettersALine)}}mm;
              @bottom-left { font-size: {{layout.Points}}pt; content: {{CssText.Quote(words)}} }
              @bottom-right { width: {{layout.NumberMillimetres}}mm; font-size: {{layout.Points}}pt; content: {{number}} }
            }
            {{InText("print", words)}}
            {{Narrow("170mm", "12mm 10mm", words, layout.LettersALine * 9 / 10)}}
            {{Narrow("120mm", "8mm 5mm", Emergency(leaflet, numbers), layout.LettersALine / 3)}}

            """;

        // Firefox paints no margin boxes. There the words repeat as the foot of a table, which print.css makes of the page.
        string InText(string media, string text) => $$"""
            @media {{media}} {
              @supports (-moz-appearance: none) {
                @page { margin-bottom: {{ToTheEdge}}mm }
                body::after { font-size: {{layout.Points}}pt; content: {{CssText.Quote(text)}} }
              }
            }
            """;

        // Smaller paper has no room for the number beside the words: it follows them. A till roll repeats only the numbers to call.
        string Narrow(string width, string margins, string text, int lettersALine) => $$"""
            @media print and (max-width: {{width}}) {
              @page {
                margin: {{margins}} {{layout.Bottom(text + Between + leaflet.Labels.PrintFooter.Page, lettersALine)}}mm;
                @bottom-left { content: {{CssText.Quote(text + Between)}} {{number}} }
                @bottom-right { content: none }
              }
            }
            {{InText($"print and (max-width: {width})", text)}}
            """;
    }

    private static IEnumerable<string> Words(
        PrintFooter footer, Leaflet leaflet, IReadOnlyList<HelplineNumber> numbers, PinnedEdition edition, SiteOptions site)
    {
        yield return $"{leaflet.Labels.Medicine}: {footer.Title}";
        yield return UiText.Format(leaflet.Labels.Layout.Edition, Dates.Write(leaflet.ChangedOn, leaflet), leaflet.Fingerprint);
        yield return site.PaperAddress(footer.Address);
        yield return ReviewWords.OnSheet(edition.Snapshot.Medicine.Review, leaflet, edition.Day);

        // On one side of paper the numbers are in the text, in sight.
        if (!footer.IsOnePage)
        {
            yield return Emergency(leaflet, numbers);
        }
    }

    private static string Emergency(Leaflet leaflet, IReadOnlyList<HelplineNumber> numbers)
    {
        var named = numbers.Select(number => $"{number.Number} {number.Places}");
        return UiText.Format(leaflet.Labels.PrintFooter.Emergency, string.Join("; ", named));
    }

    private static string PageNumber(string label) =>
        CssText.Quote(label)
            .Replace(CssText.Quote("{0}").Trim('"'), "\" counter(page) \"", StringComparison.Ordinal)
            .Replace(CssText.Quote("{1}").Trim('"'), "\" counter(pages) \"", StringComparison.Ordinal);

    /// <summary>How the sheets of a page are laid out.</summary>
    /// <param name="Margins">Above and at the sides of the text.</param>
    /// <param name="Points">The size of the footer's print.</param>
    /// <param name="NumberMillimetres">
    /// The room that the number of the sheet needs on one line: "three digits of three" in large print, for the whole leaflet.
    /// </param>
    /// <param name="LettersALine">How many letters a line of the footer holds on A4, the narrower paper, at the least.</param>
    private sealed record Layout(string Margins, int Points, int NumberMillimetres, int LettersALine)
    {
        private const double LineHeight = 1.25;
        private const double MillimetresAPoint = 25.4 / 72;

        /// <summary>The margin, in millimetres, in which a text has room.</summary>
        public int Bottom(string text, int lettersALine)
        {
            var lines = (text.Length + lettersALine - 1) / lettersALine;
            return AboveTheWords + (int)Math.Ceiling(lines * Points * LineHeight * MillimetresAPoint) + ToTheEdge;
        }
    }
}
