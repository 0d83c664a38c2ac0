using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Engines)]
public sealed class AccessibilityTests(BrowserRun run)
{
    private const int Height = 900;

    private const int FewestPasses = 10;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly int[] Widths = [320, 1280];

    private static readonly BrowserNewContextOptions Usual = new() { ReducedMotion = ReducedMotion.Reduce };

    // Asked for from the start: Chromium does not repaint everything when they are asked for, or the scheme is changed, later.
    private static readonly BrowserNewContextOptions Forced =
        new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = ColorScheme.Dark, ForcedColors = ForcedColors.Active };

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_breaks_no_rule_of_wcag_2_2_up_to_AAA_and_no_best_practice(string address)
    {
        var faults = new Faults();
        await using (var visit = await run.OpenAsync(address, Usual))
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await CheckAsync(visit, $"{address}, {scheme}", faults);
            }
        }

        await using (var visit = await run.OpenAsync(address, Forced))
        {
            await CheckAsync(visit, address + ", forced colours", faults);
        }

        faults.AssertNone();
    }

    /// <summary>A reader whose system asks for more contrast gets black on white or white on black, and no rule is broken.</summary>
    [BrowserTheory]
    [InlineData("/stopping", ColorScheme.Light, "rgb(0, 0, 0)")]
    [InlineData("/stopping", ColorScheme.Dark, "rgb(255, 255, 255)")]
    [InlineData("/search?q=alcohol", ColorScheme.Light, "rgb(0, 0, 0)")]
    [InlineData("/handout", ColorScheme.Dark, "rgb(255, 255, 255)")]
    public async Task More_contrast_is_there_if_the_system_asks_for_it(string address, ColorScheme scheme, string ink)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync(
            address, new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = scheme, Contrast = Contrast.More });
        await CheckAsync(visit, $"{address}, {scheme}, more contrast", faults);

        faults.AssertNone();
        await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("color", ink);
    }

    [BrowserFact]
    public async Task The_answer_that_names_a_safety_change_breaks_no_rule_either()
    {
        using var content = new ContentCopy(withRecord: true);
        content.Accept(
            "en/30-how-to-take-it/50-stopping.md",
            "Ask for your next supply in good time",
            "Ask for your next supply two weeks before",
            "What to do on holiday");
        using var site = KestrelSite.With(("Content:Path", content.Folder), ("Content:Watch", "false"));
        var address = new Uri(site.Origin,
            $"/printed?on=2026-11-23&s=stopping.{TestLeaflet.Snapshot.Default.Section("stopping")!.Fingerprint}").AbsoluteUri;
        var faults = new Faults();
        foreach (var options in new[] { Usual, Forced })
        {
            await using var visit = await run.OpenAsync(address, options);
            await Microsoft.Playwright.Assertions.Expect(visit.Page.Locator(".safety")).ToBeVisibleAsync();
            await CheckAsync(visit, "the answer", faults);
        }

        faults.AssertNone();
    }

    private static async Task CheckAsync(Visit visit, string name, Faults faults)
    {
        if (!await visit.Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Axe);
        }

        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, Height);
            var answer = await visit.Page.AskAsync<AxeAnswer>("axe-faults.js");
            Assert.True(answer.Passes > FewestPasses, "Axe has hardly run.");
            faults.Add($"{name}, {width} px", answer.Faults);
        }
    }

    /// <param name="Passes">How many rules found something, and found it right.</param>
    /// <param name="Faults">What is wrong: rule, place, reason.</param>
    private sealed record AxeAnswer(int Passes, IReadOnlyList<string> Faults);
}
