using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>The search field by keyboard, pointer and touch, and what is sent meanwhile.</summary>
[Collection(BrowserRun.Name)]
public sealed partial class SearchFieldTests(BrowserRun run)
{
    private const string List = "/suggestions.json";

    [BrowserFact]
    public async Task The_slash_leads_to_the_field_and_is_a_letter_in_it()
    {
        await using var visit = await run.OpenAsync("/stopping");
        var field = Field(visit);

        await visit.Page.Keyboard.PressAsync("/");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("");

        await visit.Page.Keyboard.PressAsync("/");
        await Expect(field).ToHaveValueAsync("/");
    }

    [BrowserFact]
    public async Task The_slash_is_a_letter_in_every_other_field_too()
    {
        await using var visit = await run.OpenAsync("/link/stopping");
        var other = visit.Page.Locator("main textarea").First;
        await other.FocusAsync();

        await visit.Page.Keyboard.PressAsync("/");

        await Expect(other).ToBeFocusedAsync();
    }

    [BrowserTheory]
    [InlineData("/accessibility")]
    [InlineData("/search")]
    public async Task The_slash_can_be_turned_off_permanently_and_on_again(string address)
    {
        await using var visit = await run.OpenAsync(address);
        var choice = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = TestLeaflet.Snapshot.Default.Labels.Search.SlashKey });
        await choice.UncheckAsync();
        await visit.Page.GotoAsync(new Uri(run.Origin, "/stopping").AbsoluteUri);
        await visit.Page.Keyboard.PressAsync("/");
        await Expect(Field(visit)).Not.ToBeFocusedAsync();

        await visit.Page.GotoAsync(new Uri(run.Origin, address).AbsoluteUri);
        await Expect(choice).Not.ToBeCheckedAsync();
        await choice.CheckAsync();
        await choice.BlurAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await Expect(Field(visit)).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task Escape_closes_the_suggestions_first_and_then_leaves_with_the_words_kept()
    {
        await using var visit = await run.OpenAsync("/stopping");
        var field = Field(visit);
        await field.PressSequentiallyAsync("stop");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(Suggestions(visit)).ToHaveCountAsync(0);
        await Expect(field).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(field).Not.ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("stop");
    }

    [BrowserFact]
    public async Task It_is_a_combobox_as_screen_readers_know_it_and_the_keys_choose()
    {
        await using var visit = await run.OpenAsync("/storage");
        var field = Field(visit);
        await Expect(field).ToHaveRoleAsync(AriaRole.Combobox);
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "false");

        await field.PressSequentiallyAsync("stopping");
        var options = visit.Page.GetByRole(AriaRole.Option);
        await Expect(Suggestions(visit)).ToHaveAccessibleNameAsync(TestLeaflet.Snapshot.Default.Labels.Search.Suggestions);
        await Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal(await field.GetAttributeAsync("aria-controls"), await Suggestions(visit).GetAttributeAsync("id"));
        await Expect(visit.Page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await ChosenAsync(visit, 0);
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await ChosenAsync(visit, await options.CountAsync() - 1);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await ChosenAsync(visit, 0);
        await Expect(field).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/stopping").AbsoluteUri);
    }

    [BrowserFact]
    public async Task The_number_of_suggestions_is_announced()
    {
        await using var visit = await run.OpenAsync("/storage");
        var status = visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Status);
        await Expect(status).ToBeEmptyAsync();

        await Field(visit).PressSequentiallyAsync("stopping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();
        var count = await visit.Page.GetByRole(AriaRole.Option).CountAsync();
        await Expect(status).ToContainTextAsync(count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(status).ToBeEmptyAsync();
    }

    [BrowserFact]
    public async Task The_list_stays_while_the_field_is_left_for_it_and_goes_with_the_reader()
    {
        await using var visit = await run.OpenAsync("/storage");
        await Field(visit).PressSequentiallyAsync("stopping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        await Field(visit).BlurAsync();
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        await visit.Page.Locator("main").ClickAsync(new() { Position = new() { X = 5, Y = 600 } });
        await Expect(Suggestions(visit)).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData("isComposing: true")]
    [InlineData("keyCode: 229")]
    public async Task Keys_of_an_input_method_choose_nothing(string composing)
    {
        await using var visit = await run.OpenAsync("/storage");
        await Field(visit).PressSequentiallyAsync("stopping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        foreach (var key in new[] { "ArrowDown", "Enter" })
        {
            Assert.True(await Field(visit).EvaluateAsync<bool>(
                $"field => field.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', {composing}, bubbles: true, cancelable: true }}))"));
        }

        await Expect(visit.Page.Locator("[aria-selected=true]")).ToHaveCountAsync(0);
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/storage").AbsoluteUri);
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_suggestion_can_be_pressed(bool byTouch)
    {
        await using var visit = await run.OpenAsync(
            "/storage", new() { HasTouch = byTouch, ViewportSize = new() { Width = byTouch ? 390 : 1280, Height = 700 } });
        await Field(visit).PressSequentiallyAsync("stopping saf");
        var option = visit.Page.GetByRole(AriaRole.Option).First;

        await (byTouch ? option.TapAsync() : option.ClickAsync());

        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/stopping").AbsoluteUri);
    }

    [BrowserFact]
    public async Task A_suggestion_on_the_same_page_goes_there_and_the_list_away()
    {
        await using var visit = await run.OpenAsync("/stopping");
        await Field(visit).PressSequentiallyAsync("how your dose is low");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/stopping#stopping-plan").AbsoluteUri);
        await Expect(Suggestions(visit)).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("#stopping-plan")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Enter_with_nothing_chosen_asks_in_the_readers_own_words()
    {
        await using var visit = await run.OpenAsync("/storage");
        await Field(visit).PressSequentiallyAsync("stopping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/search?q=stopping").AbsoluteUri);
    }

    [BrowserFact]
    public async Task While_a_reader_types_one_list_is_asked_for_once_and_no_letter_is_sent()
    {
        var asked = new List<string>();
        var letGo = new TaskCompletionSource();
        await using var visit = await run.OpenAsync("/storage", before: page => page.RouteAsync("**" + List, async route =>
        {
            await letGo.Task;
            await route.ContinueAsync();
        }));
        visit.Page.Request += (_, request) => asked.AddUnlessIcon(request);

        await Field(visit).PressSequentiallyAsync("I want to stop");
        letGo.SetResult();
        await Field(visit).FillAsync("stopping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();

        Assert.Equal([new Uri(run.Origin, List).AbsoluteUri], asked);
    }

    [BrowserFact]
    public async Task A_list_that_comes_when_the_reader_has_left_the_field_stays_away()
    {
        var letGo = new TaskCompletionSource();
        await using var visit = await run.OpenAsync("/storage", before: page => page.RouteAsync("**" + List, async route =>
        {
            await letGo.Task;
            await route.ContinueAsync();
        }));
        await Field(visit).PressSequentiallyAsync("stop");
        await visit.Page.Keyboard.PressAsync("Tab");
        var arrived = visit.Page.WaitForResponseAsync("**" + List);
        letGo.SetResult();
        await (await arrived).FinishedAsync();
        await visit.Page.EvaluateAsync("() => new Promise(done => setTimeout(() => requestAnimationFrame(done)))");

        await Expect(Suggestions(visit)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Where_the_list_does_not_come_the_field_works_and_asks_again_later()
    {
        var refused = 0;
        await using var visit = await run.OpenAsync(
            "/storage", before: page => page.RouteAsync("**" + List, route => refused++ == 0 ? route.AbortAsync() : route.ContinueAsync()));
        var failed = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, _) => failed.TrySetResult();
        await Field(visit).PressSequentiallyAsync("s");
        await failed.Task;

        await Field(visit).PressSequentiallyAsync("topping");
        await Expect(Suggestions(visit)).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, "/search?q=stopping").AbsoluteUri);
    }

    [BrowserFact]
    public async Task Without_script_the_field_is_a_form()
    {
        await using var visit = await run.OpenAsync("/storage", new() { JavaScriptEnabled = false });
        var field = visit.Page.GetByRole(AriaRole.Searchbox);
        await field.FillAsync("can I have a beer");
        await visit.Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();

        await Expect(visit.Page.Locator("main .hits a").First).ToHaveAttributeAsync("href", AlcoholAddress());
        await Expect(visit.Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("can I have a beer");
    }

    [BrowserFact]
    public async Task A_hit_brings_its_heading_into_view()
    {
        await using var visit = await run.OpenAsync(
            "/search?q=how+is+my+dose+lowered+when+I+stop", new() { ViewportSize = new() { Width = 390, Height = 640 } });
        var hit = visit.Page.Locator("main .hits a[href*='#']").First;
        var fragment = (await hit.GetAttributeAsync("href"))!.Split('#')[1];
        await hit.ClickAsync();

        await Expect(visit.Page.Locator($"main #{fragment}")).ToBeInViewportAsync();
    }

    private static ILocator Field(Visit visit) => visit.Page.Locator("#page-q");

    private static ILocator Suggestions(Visit visit) => visit.Page.GetByRole(AriaRole.Listbox);

    /// <summary>One option alone is chosen, and the field points at it.</summary>
    private static async Task ChosenAsync(Visit visit, int place)
    {
        var chosen = visit.Page.Locator("[aria-selected=true]");
        await Expect(chosen).ToHaveCountAsync(1);
        var id = await visit.Page.GetByRole(AriaRole.Option).Nth(place).GetAttributeAsync("id");
        await Expect(chosen).ToHaveIdAsync(id!);
        await Expect(Field(visit)).ToHaveAttributeAsync("aria-activedescendant", id!);
    }

    [GeneratedRegex("^/alcohol")]
    private static partial Regex AlcoholAddress();
}
