using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>Paper smaller than A4 or Letter, down to a till roll, takes more sheets and loses nothing.</summary>
[Collection(BrowserRun.Name)]
public sealed class SmallPaperTests(BrowserRun run)
{
    private static readonly UiText Labels = TestLeaflet.Labels;

    [PaperTheory]
    [InlineData("148mm", "210mm", "/stopping")]
    [InlineData("148mm", "210mm", "/handout?s=stopping&size=large")]
    [InlineData("105mm", "148mm", "/stopping")]
    [InlineData("80mm", "200mm", "/stopping")]
    [InlineData("58mm", "200mm", "/handout?s=stopping")]
    public async Task Every_sheet_has_its_number_and_those_to_call(string width, string height, string address)
    {
        await using var visit = await run.OpenAsync(address);
        var sheets = await SheetsAsync(visit, width, height);

        foreach (var (sheet, index) in sheets.Select((sheet, index) => (sheet, index)))
        {
            var number = UiText.Format(Labels.PrintFooter.Page, index + 1, sheets.Count);
            Assert.EndsWith(PaperText.WithoutSpaces(number), sheet, StringComparison.Ordinal);
            Assert.All(
                TestLeaflet.Leaflet.EmergencyNumbers,
                call => Assert.Contains(
                    PaperText.WithoutSpaces($"{call.Number} {call.Places}"), sheet, StringComparison.Ordinal));
        }
    }

    /// <summary>The words next to a code once ran down a till roll letter by letter, for twelve sheets.</summary>
    [PaperFact]
    public async Task The_words_about_the_code_are_on_the_last_sheet_of_a_till_roll()
    {
        await using var visit = await run.OpenAsync("/stopping");

        var last = (await SheetsAsync(visit, "80mm", "200mm"))[^1];

        Assert.Contains(PaperText.WithoutSpaces(Labels.Sheet.CodeTitle), last, StringComparison.Ordinal);
        Assert.Contains(PaperText.WithoutSpaces(TestLeaflet.Leaflet.Fingerprint), last, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> SheetsAsync(Visit visit, string width, string height)
    {
        using var file = new TemporaryFile(await visit.Page.PdfAsync(new() { Width = width, Height = height, PreferCSSPageSize = false }));
        var text = await Poppler.ReadAsync("pdftotext", file.Path, "-");
        return [.. text.TrimEnd('\f').Split('\f').Select(PaperText.WithoutSpaces)];
    }
}
