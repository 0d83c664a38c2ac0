namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class WithoutScriptTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Every_word_can_be_seen_without_script(string address)
    {
        var with = await run.Readings.OfAsync(address);
        var without = await run.Readings.WithoutScriptAsync(address);
        Assert.Empty(without.Text.Unseen);
        Assert.NotEmpty(without.Text.Seen);
        Assert.Equal(with.Text.Seen, without.Text.Seen);
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Without_script_the_contents_are_shown_and_no_button_is_dead(string address)
    {
        var page = await run.Readings.WithoutScriptAsync(address);
        Assert.Empty(page.MissingChapters);
        Assert.Equal(0, page.DeadButtons);
    }

    [BrowserFact]
    public async Task The_contents_open_from_the_head_of_the_page_on_a_phone_without_script()
    {
        await using var visit = await run.OpenAsync(
            "/stopping", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });
        await visit.Page
            .Locator("header")
            .GetByText(TestLeaflet.Snapshot.Default.Labels.Layout.Contents, new() { Exact = true })
            .ClickAsync();
        await Microsoft.Playwright.Assertions
            .Expect(visit.Page.Locator($"nav a[href='{TestLeaflet.Snapshot.Default.Chapters[0].Address}']").First)
            .ToBeInViewportAsync();
    }
}
