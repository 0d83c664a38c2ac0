using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class AccessibilityTests(BrowserRun run)
{
    private const int Height = 900;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly int[] Widths = [320, 1280];

    private static readonly (string Name, ColorScheme Scheme, ForcedColors Forced)[] Appearances =
    [
        ("light", ColorScheme.Light, ForcedColors.None),
        ("dark", ColorScheme.Dark, ForcedColors.None),
        ("forced colours", ColorScheme.Dark, ForcedColors.Active),
    ];

    [BrowserTheory, ClassData(typeof(EveryPage))]
    public async Task A_page_breaks_no_rule_of_wcag_2_2_up_to_AAA_and_no_best_practice(string address)
    {
        await using var visit = await run.OpenAsync(address, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.EvaluateAsync(Axe);
        var faults = new Faults();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, Height);
            foreach (var (name, scheme, forced) in Appearances)
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                var result = await visit.Page.AskAsync<AxeAnswer>("axe-faults.js");
                Assert.True(result.Passes > 10, "Axe has hardly run.");
                faults.Add($"{address} at {width} px, {name}", result.Faults);
            }
        }

        faults.AssertNone();
    }

    /// <param name="Passes">How many rules found something, and found it right.</param>
    /// <param name="Faults">What is wrong: rule, place, reason.</param>
    private sealed record AxeAnswer(int Passes, IReadOnlyList<string> Faults);
}
