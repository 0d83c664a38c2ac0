using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperFooterTests(BrowserRun run)
{
    private const double Tolerance = 1;

    private static readonly Leaflet Leaflet = LeafletContent.Snapshot.Default;

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_sheet_bears_title_edition_address_review_and_emergency_numbers(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            var expected = ExpectedOn(LeafletContent.Pages.Single(page => page.Address == printout.Address)).ToList();
            foreach (var sheet in printout.Sheets)
            {
                var footer = PaperText.WithoutSpaces(string.Concat(sheet.Footer.Select(word => word.Text)));
                faults.Add($"{printout.Address}, sheet {sheet.Number}", expected
                    .Where(words => !footer.Contains(PaperText.WithoutSpaces(words), StringComparison.Ordinal))
                    .Select(words => $"the footer lacks \"{words}\""));
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_sheet_is_numbered_at_its_right(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            foreach (var sheet in printout.Sheets)
            {
                var number = Labels.Fill(Leaflet.Labels.SheetPage, sheet.Number, printout.Sheets.Count).Split(' ');
                var words = Sequence(sheet.Footer, number);
                if (words.Count == 0 || Math.Abs(words[^1].Right - (sheet.Width - sheet.Margins.Right)) > Tolerance)
                {
                    faults.Add($"{printout.Address}: \"{string.Join(' ', number)}\" is not at the right of sheet {sheet.Number}");
                }

                faults.Add($"{printout.Address}, sheet {sheet.Number}", sheet.Footer
                    .Where(word => !words.Contains(word) && words.Any(other => Overlap(word, other)))
                    .Select(word => $"{word.Text} lies over the number"));
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task The_file_is_tagged_and_bears_the_title_of_its_page(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            var title = LeafletContent.Pages.Single(page => page.Address == printout.Address).Title;
            if (printout.Facts["Tagged"] != "yes" || !printout.Facts["Title"].Contains(title, StringComparison.Ordinal))
            {
                faults.Add($"{printout.Address}: tagged {printout.Facts["Tagged"]}, title \"{printout.Facts["Title"]}\"");
            }
        }

        faults.AssertNone();
    }

    private static IEnumerable<string> ExpectedOn(Destination page)
    {
        var review = LeafletContent.Snapshot.Medicine.Review;
        return
        [
            Leaflet.Labels.Medicine,
            page.Kind == DestinationKind.Home ? Leaflet.Labels.LeafletKind : page.NumberedTitle,
            Leaflet.ChangedOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            Leaflet.Fingerprint,
            new Uri(LeafletSite.PublicUrl).Host + page.Address.TrimEnd('/'),
            review.IsReviewed ? review.By! : Leaflet.Labels.SheetUnreviewed,
            .. Leaflet.EmergencyNumbers.Select(number => number.Number),
        ];
    }

    private static List<SheetWord> Sequence(IReadOnlyList<SheetWord> words, string[] texts) =>
        Enumerable.Range(0, Math.Max(0, words.Count - texts.Length + 1))
            .Select(start => words.Skip(start).Take(texts.Length).ToList())
            .FirstOrDefault(sequence => sequence.Select(word => word.Text).SequenceEqual(texts, StringComparer.Ordinal)) ?? [];

    private static bool Overlap(SheetWord one, SheetWord other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom - Tolerance && other.Top < one.Bottom - Tolerance;
}
