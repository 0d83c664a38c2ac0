using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>Prints everything once for all tests, on all papers; printing takes longer than reading.</summary>
internal sealed class PrintedPages(BrowserRun run)
{
    private readonly Dictionary<string, Task<IReadOnlyList<SheetCode>>> _codes = new(StringComparer.Ordinal);

    private Task<ILookup<string, Printout>>? _printing;

    /// <summary>All pages of the site and all ready-made handouts on one size of paper.</summary>
    public async Task<IReadOnlyList<Printout>> OnAsync(string paper) => [.. (await (_printing ??= PrintAsync()))[paper]];

    /// <summary>The codes of all that has one; of the site's pages on the first paper alone, for they are the same on each.</summary>
    public Task<IReadOnlyList<SheetCode>> CodesOnAsync(string paper) =>
        _codes.TryGetValue(paper, out var codes) ? codes : _codes[paper] = ReadCodesAsync(paper);

    private async Task<IReadOnlyList<SheetCode>> ReadCodesAsync(string paper)
    {
        var codes = new ConcurrentBag<SheetCode>();
        var sheets = (await OnAsync(paper)).Where(printout => printout.Original.HasCode
            && (printout.Original.IsHandout || paper == PaperSizes.All[0]));
        await Parallel.ForEachAsync(sheets, async (sheet, _) => codes.Add(await SheetCode.OnAsync(sheet)));
        return [.. codes];
    }

    private async Task<ILookup<string, Printout>> PrintAsync()
    {
        if (Poppler.Missing is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        // What is printed is read back while the next page is being printed.
        var reading = new List<Task<Printout>>();
        foreach (var original in Original.All)
        {
            reading.AddRange(await PrintAsync(original));
        }

        return (await Task.WhenAll(reading)).ToLookup(printout => printout.Paper, StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<Task<Printout>>> PrintAsync(Original original)
    {
        await using var visit = await run.OpenAsync(original.Path);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var onPaper = await visit.Page.AskAsync<PageOnPaper>("printed-blocks.js");
        var margins = await visit.Page.AskAsync<Margins>("page-margins.js");
        var reading = new List<Task<Printout>>();
        foreach (var paper in PaperSizes.All)
        {
            var pdf = await visit.Page.PdfAsync(new() { Format = paper, PreferCSSPageSize = false, Tagged = true, Outline = true });
            reading.Add(PdfReader.ReadAsync(pdf, original, paper, onPaper, margins));
        }

        return reading;
    }
}
