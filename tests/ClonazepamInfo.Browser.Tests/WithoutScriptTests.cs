namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class WithoutScriptTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Every_word_can_be_seen_without_script(string address)
    {
        await using var with = await run.OpenAsync(address);
        await using var without = await run.OpenAsync(address, new() { JavaScriptEnabled = false });
        var withScript = await with.Page.AskAsync<SeenText>("unseen-text.js");
        var withoutScript = await without.Page.AskAsync<SeenText>("unseen-text.js");
        Assert.Empty(withoutScript.Unseen);
        Assert.NotEmpty(withoutScript.Seen);
        Assert.Equal(withScript.Seen, withoutScript.Seen);
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task The_contents_are_there_without_script_and_no_button_is_dead(string address)
    {
        await using var visit = await run.OpenAsync(address, new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });
        foreach (var chapter in RepositoryContent.Snapshot.Default.Chapters)
        {
            Assert.True(await visit.Page.Locator($"nav a[href='{chapter.Address}']").First.IsVisibleAsync(), $"{chapter.Address} is not in the contents.");
        }

        Assert.Equal(0, await visit.Page.Locator("button:not([type=submit]):visible, [onclick], a:not([href]):visible").CountAsync());
    }

    [BrowserFact]
    public async Task The_contents_open_from_the_head_of_the_page_on_a_phone_without_script()
    {
        await using var visit = await run.OpenAsync("/stopping", new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 640 } });
        await visit.Page.Locator("header").GetByText(RepositoryContent.Snapshot.Default.Labels.Layout.Contents, new() { Exact = true }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator($"nav a[href='{RepositoryContent.Snapshot.Default.Chapters[0].Address}']").First).ToBeInViewportAsync();
    }
}
