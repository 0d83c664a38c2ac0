using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>A ticked situation marks the passages that concern it, hides nothing and is not sent.</summary>
[Collection(BrowserRun.Name)]
public sealed class ReadingOptionsTests(BrowserRun run)
{
    private static readonly string ForYou = TestLeaflet.Snapshot.Default.Labels.Section.ForYou;

    [BrowserTheory]
    [InlineData("/stopping", true)]
    [InlineData("/stopping", false)]
    [InlineData("/how-to-take-it", false)]
    [InlineData("/leaflet", true)]
    [InlineData("/", false)]
    public async Task Ticking_marks_passages_and_contents_and_hides_nothing(string address, bool script)
    {
        var requests = new List<string>();
        await using var visit = await run.OpenAsync(address, new() { JavaScriptEnabled = script });
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await OpenAsync(visit);
        Assert.Empty(await MarkedAsync(visit));
        var words = await visit.Page.Locator("body").InnerTextAsync();
        visit.Page.Request += (_, request) => requests.AddUnlessIcon(request);

        await TickAsync(visit, "stopping");

        var marked = await MarkedAsync(visit);
        Assert.Equal(await visit.Page.Locator("[data-me~=stopping]").CountAsync(), marked.Count);
        Assert.Contains(marked, mark => mark.StartsWith("nav ", StringComparison.Ordinal));
        Assert.Contains(marked, mark => mark.StartsWith("main ", StringComparison.Ordinal));
        Assert.Equal(words, await visit.Page.Locator("body").InnerTextAsync());

        await TickAsync(visit, "stopping", isTrue: false);
        Assert.Empty(await MarkedAsync(visit));
        Assert.Empty(requests);
    }

    [BrowserFact]
    public async Task A_passage_that_concerns_two_is_marked_for_both()
    {
        await using var visit = await run.OpenAsync("/leaflet", new() { JavaScriptEnabled = false });
        await OpenAsync(visit);
        await TickAsync(visit, "stopping");
        var stopping = (await MarkedAsync(visit)).Count;
        await TickAsync(visit, "opioids");

        Assert.InRange(
            (await MarkedAsync(visit)).Count,
            stopping + 1,
            await visit.Page.Locator("[data-me~=stopping]").CountAsync() + await visit.Page.Locator("[data-me~=opioids]").CountAsync());
    }

    [BrowserFact]
    public async Task With_script_the_choice_goes_along_in_the_fragment_and_is_in_no_request()
    {
        var requests = new List<IRequest>();
        await using var visit = await run.OpenAsync("/stopping", before: page =>
        {
            page.Request += (_, request) => requests.Add(request);
            return Task.CompletedTask;
        });
        await OpenAsync(visit);
        await TickAsync(visit, "stopping");
        await TickAsync(visit, "drinking");
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/stopping#me=drinking.stopping").AbsoluteUri);

        await visit.Page.Locator(".contents a[href^='/how-to-take-it']").ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/how-to-take-it#me=drinking.stopping").AbsoluteUri);
        await Expect(visit.Page.Locator("#page-me-stopping")).ToBeCheckedAsync();
        await Expect(visit.Page.Locator("#page-me-drinking")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#page-me-opioids")).Not.ToBeCheckedAsync();

        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("#page-me-stopping")).ToBeCheckedAsync();

        await TickAsync(visit, "stopping", isTrue: false);
        await TickAsync(visit, "drinking", isTrue: false);
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/how-to-take-it").AbsoluteUri);

        foreach (var request in requests.ToArray())
        {
            var headers = await request.AllHeadersAsync();
            Assert.DoesNotContain("me=", new Uri(request.Url).PathAndQuery, StringComparison.Ordinal);
            Assert.DoesNotContain(headers, header => header.Value.Contains("me=", StringComparison.Ordinal));
        }

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [BrowserTheory]
    [InlineData("a suggestion")]
    [InlineData("the search")]
    [InlineData("a source")]
    [InlineData("the skip link")]
    public async Task With_script_the_choice_survives(string way)
    {
        await using var visit = await run.OpenAsync("/stopping");
        await OpenAsync(visit);
        await TickAsync(visit, "drinking");
        await TickAsync(visit, "-sources");
        var page = visit.Page;
        switch (way)
        {
            case "a suggestion":
                await page.Locator("#page-q").PressSequentiallyAsync("alcohol");
                await page.GetByRole(AriaRole.Option).First.ClickAsync();
                break;
            case "the search":
                await page.Locator("#page-q").FillAsync("alcohol");
                await page.Keyboard.PressAsync("Enter");
                await page.Locator("main .hits a").First.ClickAsync();
                break;
            case "a source":
                await page.Locator(".page-sources a[href*='#']").First.ClickAsync();
                await Expect(page.Locator(":target")).ToBeInViewportAsync();
                await Expect(page).ToHaveURLAsync(new Regex("#me=drinking\\.-sources&at=source-"));
                await page.Locator(".contents a[href^='/how-to-take-it']").ClickAsync();
                break;
            default:
                await page.Locator(".skip").FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                await Expect(page).ToHaveURLAsync(new Regex("#me=drinking\\.-sources&at=page-text$"));
                await page.ReloadAsync();
                break;
        }

        await Expect(page.Locator("#page-me-drinking")).ToBeCheckedAsync();
        await Expect(page.Locator("#page-me--sources")).ToBeCheckedAsync();
        await Expect(page.Locator("#page-me-opioids")).Not.ToBeCheckedAsync();
        await Expect(page.Locator("main .citation:not(.plain) >> visible=true")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_numbers_of_sources_can_be_hidden(bool script)
    {
        await using var visit = await run.OpenAsync("/stopping", new() { JavaScriptEnabled = script });
        await OpenAsync(visit);
        await Expect(visit.Page.Locator("main .citation").First).ToBeVisibleAsync();

        await TickAsync(visit, "-sources");

        await Expect(visit.Page.Locator("main :is(.citation:not(.plain), .list-sources) >> visible=true")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("main .page-sources")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Copied_text_has_the_numbers_of_sources_in_brackets()
    {
        await using var visit = await run.OpenAsync("/leaflet");
        var copied = await visit.Page.EvaluateAsync<string>("() => { getSelection().selectAllChildren(document.querySelector('main')); return getSelection().toString(); }");

        Assert.Matches(@"\w\.?\[\d+(, \d+)*\]", copied);
        Assert.DoesNotMatch(@"[a-z]\.\d", copied);
    }

    [BrowserFact]
    public async Task A_fragment_that_names_nothing_ticks_nothing()
    {
        await using var visit = await run.OpenAsync("/stopping#me=nothing.<b>");

        await Expect(visit.Page.Locator(".reading-options input:checked")).ToHaveCountAsync(0);
    }

    [PaperTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Marks_are_printed(bool script)
    {
        await using var visit = await run.OpenAsync("/stopping", new() { JavaScriptEnabled = script });
        await OpenAsync(visit);
        Assert.DoesNotContain(ForYou, await PrintedAsync(visit), StringComparison.Ordinal);

        await TickAsync(visit, "stopping");

        Assert.Contains(ForYou, await PrintedAsync(visit), StringComparison.Ordinal);
    }

    private static Task OpenAsync(Visit visit) => visit.Page.Locator(".reading-options summary").ClickAsync();

    private static Task TickAsync(Visit visit, string situation, bool isTrue = true) =>
        visit.Page.Locator($"#page-me-{situation}").SetCheckedAsync(isTrue);

    /// <summary>What is marked in words and by an outline, each with its part of the page.</summary>
    private static Task<IReadOnlyList<string>> MarkedAsync(Visit visit) =>
        visit.Page.AskAsync<IReadOnlyList<string>>("marked-for-you.js", ForYou);

    private static async Task<string> PrintedAsync(Visit visit)
    {
        var file = Path.GetTempFileName();
        try
        {
            await visit.Page.PdfAsync(new() { Path = file, Format = "A4" });
            return await Poppler.ReadAsync("pdftotext", file, "-");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
