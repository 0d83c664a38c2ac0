using ClonazepamInfo.Content.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>The meaning of a word comes to where the word is, and covers nothing.</summary>
[Collection(BrowserRun.Name)]
public sealed class GlossaryNoteTests(BrowserRun run)
{
    private static readonly BrowserNewContextOptions Phone = new() { HasTouch = true, ViewportSize = new() { Width = 390, Height = 700 } };

    [BrowserTheory]
    [InlineData("click")]
    [InlineData("Enter")]
    [InlineData("touch")]
    public async Task It_opens_next_to_the_word_and_is_announced(string by)
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms", by == "touch" ? Phone : null);
        var url = visit.Page.Url;
        var term = visit.Page.Locator("main .term").First;
        await Expect(term).ToHaveAttributeAsync("aria-expanded", "false");

        await OpenAsync(term, by);

        var entry = await EntryAsync(term);
        await Expect(Note(visit)).ToBeVisibleAsync();
        await Expect(Note(visit)).ToContainTextAsync(entry.Meaning);
        await Expect(visit.Page.Locator(".announce")).ToContainTextAsync(entry.Meaning);
        await Expect(term).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(Note(visit).GetByRole(AriaRole.Link)).ToHaveAttributeAsync(
            "href", new Uri(run.Origin, $"/glossary#{entry.Fragment}").AbsoluteUri);
        Assert.Equal(url, visit.Page.Url);
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task It_covers_no_word_and_can_be_read_itself(int width)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync("/withdrawal-symptoms", new() { ViewportSize = new() { Width = width, Height = 700 } });
        foreach (var term in await visit.Page.Locator("main .term").AllAsync())
        {
            await term.ClickAsync();
            await Expect(Note(visit)).ToHaveCountAsync(1);
            faults.Add(await term.InnerTextAsync(), await visit.Page.AskAsync<IReadOnlyList<string>>("covered-by-note.js"));
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Escape_closes_it_and_leads_back_to_the_word()
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms");
        var term = visit.Page.Locator("main .term").First;
        await OpenAsync(term, "Enter");
        await Note(visit).GetByRole(AriaRole.Link).FocusAsync();

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(Note(visit)).ToHaveCountAsync(0);
        await Expect(term).ToBeFocusedAsync();
        await Expect(term).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [BrowserFact]
    public async Task Escape_in_the_search_field_is_the_fields()
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms");
        await OpenAsync(visit.Page.Locator("main .term").First, "click");
        await visit.Page.Locator("#page-q").PressSequentiallyAsync("stop");
        await Expect(visit.Page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(Note(visit)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#page-q")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Choosing_the_word_again_closes_it_and_another_word_takes_its_place()
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms");
        var terms = visit.Page.Locator("main .term");
        await terms.Nth(0).ClickAsync();
        await terms.Nth(1).ClickAsync();
        await Expect(Note(visit)).ToHaveCountAsync(1);
        await Expect(Note(visit)).ToContainTextAsync((await EntryAsync(terms.Nth(1))).Meaning);
        await Expect(terms.Nth(0)).ToHaveAttributeAsync("aria-expanded", "false");

        await terms.Nth(1).ClickAsync();

        await Expect(Note(visit)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task It_is_not_printed_in_the_middle_of_the_text()
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms");
        await visit.Page.Locator("main .term").First.ClickAsync();
        await Expect(Note(visit)).ToBeVisibleAsync();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(Note(visit)).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Without_script_the_word_leads_to_its_entry()
    {
        await using var visit = await run.OpenAsync("/withdrawal-symptoms", new() { JavaScriptEnabled = false });
        var term = visit.Page.Locator("main .term").First;
        var entry = await EntryAsync(term);
        await term.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, $"/glossary#{entry.Fragment}").AbsoluteUri);
        await Expect(visit.Page.Locator("#" + entry.Fragment)).ToBeInViewportAsync();
    }

    private static ILocator Note(Visit visit) => visit.Page.GetByRole(AriaRole.Note);

    private static async Task OpenAsync(ILocator term, string by)
    {
        switch (by)
        {
            case "touch":
                await term.TapAsync();
                break;
            case "Enter":
                await term.FocusAsync();
                await term.PressAsync("Enter");
                break;
            default:
                await term.ClickAsync();
                break;
        }
    }

    private static async Task<GlossaryTerm> EntryAsync(ILocator term)
    {
        var fragment = (await term.GetAttributeAsync("href"))!.Split('#')[1];
        return TestLeaflet.Snapshot.Default.Glossary.Single(entry => entry.Fragment == fragment);
    }
}
