using System.Text;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>What the printed file tells a screen reader: it is what a patient is sent by mail.</summary>
[Collection(BrowserRun.Name)]
public sealed class PaperStructureTests(BrowserRun run)
{
    [PaperFact]
    public async Task A_handout_is_tagged_with_its_headings_lists_and_language()
    {
        var language = TestLeaflet.Snapshot.Default.Language;
        var faults = new Faults();
        foreach (var printout in
            (await run.Printed.OnAsync(PaperSizes.All[0])).Where(printout => printout.Original is { IsHandout: true, Country: null }))
        {
            var structure = await PdfStructure.ReadAsync(printout.Pdf);
            var headings = printout.Page.Headings.Select(PaperText.WithoutSpaces).ToList();

            // Poppler ends a text of the structure at a ligature; the words themselves are tested on the sheets.
            var missing = headings.Count == structure.Headings.Count
                ? headings
                    .Where((heading, place) => structure.Headings[place].Length == 0
                        || !heading.StartsWith(structure.Headings[place], StringComparison.Ordinal))
                    .ToList()
                : [$"{headings.Count} headings, of which {structure.Headings.Count} are tagged"];
            faults.Add(printout.Name, missing);
            faults.Add(printout.Name, structure.TopHeadings == 1 ? [] : [$"{structure.TopHeadings} headings of the first level"]);
            faults.Add(
                printout.Name,
                structure.ListItems >= printout.Page.ListItems
                    ? []
                    : [$"{printout.Page.ListItems} items of lists, of which {structure.ListItems} are tagged"]);
            faults.Add(
                printout.Name,
                Encoding.Latin1.GetString(printout.Pdf).Contains($"/Lang ({language})", StringComparison.Ordinal)
                    ? []
                    : ["the file does not say its language"]);
        }

        faults.AssertNone();
    }
}
