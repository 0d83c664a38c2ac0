using ClonazepamInfo.Content.Model;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>Prints each page once for all tests, on all papers; printing takes longer than reading.</summary>
internal sealed class PrintedPages(BrowserRun run)
{
    private Task<ILookup<string, Printout>>? _printing;

    /// <summary>All pages of the leaflet on one size of paper.</summary>
    public async Task<IReadOnlyList<Printout>> OnAsync(string paper) => [.. (await (_printing ??= PrintAsync()))[paper]];

    private async Task<ILookup<string, Printout>> PrintAsync()
    {
        if (Poppler.Missing is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        // What is printed is read back while the next page is being printed.
        var reading = new List<Task<Printout>>();
        foreach (var page in LeafletContent.Pages)
        {
            reading.AddRange(await PrintAsync(page));
        }

        return (await Task.WhenAll(reading)).ToLookup(printout => printout.Paper, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<Task<Printout>>> PrintAsync(Destination destination)
    {
        await using var visit = await run.OpenAsync(destination.Address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var onPaper = await visit.Page.AskAsync<PageOnPaper>("printed-blocks.js");
        var margins = await visit.Page.AskAsync<Margins>("page-margins.js");
        var reading = new List<Task<Printout>>();
        foreach (var paper in PaperSizes.All)
        {
            var pdf = await visit.Page.PdfAsync(new() { Format = paper, PreferCSSPageSize = false, Tagged = true, Outline = true });
            reading.Add(PdfReader.ReadAsync(pdf, destination.Address, paper, onPaper, margins));
        }

        return reading;
    }
}
