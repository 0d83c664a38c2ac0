namespace ClonazepamInfo.Browser.Tests;

/// <summary>
/// A reader view keeps what it takes for the text of a page. It once dropped the box that says when to call an ambulance, with its numbers,
/// and every heading.
/// </summary>
[Collection(BrowserRun.Engines)]
public sealed class ReaderViewTests(BrowserRun run)
{
    [EngineTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_reader_view_shows_every_heading_box_and_number(string address)
    {
        await using var visit = await run.OpenAsync(address);
        await visit.Page.EvaluateAsync(Engines.Readability);

        Assert.Empty(await visit.Page.AskAsync<IReadOnlyList<string>>("lost-in-reader-view.js"));
    }
}
