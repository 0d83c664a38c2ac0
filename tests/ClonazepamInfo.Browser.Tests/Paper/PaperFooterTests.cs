using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

[Collection(BrowserRun.Name)]
public sealed class PaperFooterTests(BrowserRun run)
{
    private const double Tolerance = 1;

    private static readonly Leaflet Leaflet = TestLeaflet.Snapshot.Default;

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_sheet_has_title_edition_address_review_and_emergency_numbers(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            var expected = ExpectedOn(printout.Original).ToList();
            foreach (var sheet in printout.Sheets)
            {
                var footer = PaperText.WithoutSpaces(string.Concat(sheet.Footer.Select(word => word.Text)));
                faults.Add($"{printout.Name}, sheet {sheet.Number}", expected
                    .Where(words => !footer.Contains(PaperText.WithoutSpaces(words), StringComparison.Ordinal))
                    .Select(words => $"the footer lacks \"{words}\""));
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task Every_sheet_of_the_leaflet_names_the_numbers_to_call_in_danger(string paper)
    {
        var faults = new Faults();
        foreach (var printout in (await run.Printed.OnAsync(paper)).Where(printout => printout.Original.HasCode))
        {
            foreach (var sheet in printout.Sheets)
            {
                var words = sheet.Words.Select(word => word.Text.TrimEnd('.', ',', ':')).ToHashSet(StringComparer.Ordinal);
                faults.Add(
                    $"{printout.Name}, sheet {sheet.Number}",
                    printout.Original.EmergencyNumbers.Where(number => !words.Contains(number)).Select(number => "lacks " + number));
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
                var number = UiText.Format(Leaflet.Labels.PrintFooter.Page, sheet.Number, printout.Sheets.Count).Split(' ');
                var words = Sequence(sheet.Footer, number);
                if (words.Count == 0
                    || words[0].Middle < words[^1].Top
                    || Math.Abs(words[^1].Right - (sheet.Width - sheet.Margins.Right)) > Tolerance)
                {
                    faults.Add($"{printout.Name}: \"{string.Join(' ', number)}\" is not on one line at the right of sheet {sheet.Number}");
                }

                faults.Add($"{printout.Name}, sheet {sheet.Number}", sheet.Footer
                    .Where(word => !words.Contains(word) && words.Any(other => Overlap(word, other)))
                    .Select(word => $"{word.Text} lies over the number"));
            }
        }

        faults.AssertNone();
    }

    [PaperTheory, ClassData(typeof(PaperSizes))]
    public async Task The_file_is_tagged_and_has_the_title_of_its_page(string paper)
    {
        var faults = new Faults();
        foreach (var printout in await run.Printed.OnAsync(paper))
        {
            if (printout.Facts["Tagged"] != "yes" || !printout.Facts["Title"].Contains(printout.Original.Title, StringComparison.Ordinal))
            {
                faults.Add($"{printout.Name}: tagged {printout.Facts["Tagged"]}, title \"{printout.Facts["Title"]}\"");
            }
        }

        faults.AssertNone();
    }

    private static IEnumerable<string> ExpectedOn(Original original)
    {
        var review = TestLeaflet.Snapshot.Medicine.Review;
        return
        [
            $"{Leaflet.Labels.Medicine}: {original.Title}.",
            UiText.Format(
                Leaflet.Labels.Layout.Edition,
                Leaflet.ChangedOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                Leaflet.Fingerprint) + ".",
            new Uri(LeafletSite.PublicUrl).Host + original.Found.TrimEnd('/') + ".",
            review.IsReviewed ? review.By! : Leaflet.Labels.PrintFooter.Unreviewed,

            // The sheet of one page has them in its text, in sight of the footer.
            .. original.IsOnePage ? [] : original.EmergencyNumbers,
        ];
    }

    private static List<SheetWord> Sequence(IReadOnlyList<SheetWord> words, string[] texts) =>
        Enumerable.Range(0, Math.Max(0, words.Count - texts.Length + 1))
            .Select(start => words.Skip(start).Take(texts.Length).ToList())
            .FirstOrDefault(sequence => sequence.Select(word => word.Text).SequenceEqual(texts, StringComparer.Ordinal)) ?? [];

    private static bool Overlap(SheetWord one, SheetWord other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom - Tolerance && other.Top < one.Bottom - Tolerance;
}
