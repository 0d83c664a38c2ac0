using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Keyboard)]
public sealed class KeyboardTests(BrowserRun run)
{
    private static readonly BrowserNewContextOptions Still = new() { ReducedMotion = ReducedMotion.Reduce };

    private static readonly BrowserNewContextOptions Phone =
        new() { ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 320, Height = 640 } };

    private static readonly BrowserNewContextOptions ForcedColours =
        new() { ReducedMotion = ReducedMotion.Reduce, ForcedColors = ForcedColors.Active };

    private static readonly BrowserNewContextOptions Dark = new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = ColorScheme.Dark };

    [BrowserTheory, ClassData(typeof(EveryPage))]
    public async Task The_skip_link_comes_first_and_help_is_a_few_stops_away(string address)
    {
        const int Few = 5;
        await using var visit = await run.OpenAsync(address, Still);
        var first = await Focus.NextAsync(visit.Page);
        Assert.Equal(TestLeaflet.Snapshot.Default.Labels.Layout.SkipToText, first.Name);
        Assert.Empty(first.Faults);

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync("document.activeElement?.localName === 'main'");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(
            await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"), "The next stop is outside the text.");

        await visit.GoAsync(address);
        var focus = await Focus.NextAsync(visit.Page);
        for (var stop = 1; stop < Few && focus.Name != TestLeaflet.Snapshot.Default.Labels.Layout.GetHelpNow; stop++)
        {
            focus = await Focus.NextAsync(visit.Page);
        }

        await visit.Page.Keyboard.PressAsync("Enter");

        // Asked for again and again: WaitForURLAsync misses a page that arrives before it begins to listen, and the site is that fast.
        await Expect(visit.Page).ToHaveURLAsync(new Uri(run.Origin, TestLeaflet.Snapshot.Default.Emergency.Address).AbsoluteUri);
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), MemberData(nameof(EveryState.WithoutFaults), MemberType = typeof(EveryState))]
    public async Task Tab_visits_everything_in_reading_order_and_shows_where_it_is(string address)
    {
        var faults = new Faults();
        faults.Add("wide", await WalkAsync(address, Still));
        faults.AssertNone();
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/stopping")]
    [InlineData("/how-to-take-it")]
    [InlineData("/helplines")]
    public async Task Tab_shows_where_it_is_on_a_phone_in_the_dark_and_in_forced_colours(string address)
    {
        var faults = new Faults();
        faults.Add("phone", await WalkAsync(address, Phone));
        faults.Add("dark", await WalkAsync(address, Dark));
        faults.Add("forced colours", await WalkAsync(address, ForcedColours));
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_heading_under_the_pointer_shows_its_link()
    {
        await using var visit = await run.OpenAsync("/stopping", Still);
        var heading = visit.Page.Locator("main .heading h2").First;
        var link = visit.Page.Locator($"main a[href='#{await heading.GetAttributeAsync("id")}']");
        await heading.HoverAsync();
        Assert.Equal("1", await link.EvaluateAsync<string>("link => getComputedStyle(link).opacity"));
    }

    private async Task<IReadOnlyList<string>> WalkAsync(string address, BrowserNewContextOptions options)
    {
        await using var visit = await run.OpenAsync(address, options);
        var stops = await visit.Page.AskAsync<int>("tab-stops.js");
        var faults = new List<string>();
        for (var expected = 0; expected < stops; expected++)
        {
            var focus = await Focus.NextAsync(visit.Page);
            if (focus.Stop != expected)
            {
                faults.Add($"{address}: stop {expected} is \"{focus.Name}\", which is number {focus.Stop} in the document");
                break;
            }

            faults.AddRange(focus.Faults.Select(fault => $"{address}: \"{focus.Name}\" {fault}"));
        }

        return faults;
    }
}
