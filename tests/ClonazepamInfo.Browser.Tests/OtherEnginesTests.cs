using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>An engine may find what axe does not: each has rules of its own.</summary>
[Collection(BrowserRun.Engines)]
public sealed class OtherEnginesTests(BrowserRun run)
{
    private const int Height = 900;

    private const int FewestLooked = 50;

    /// <summary>A phone by day and a desk by night.</summary>
    private static readonly (ColorScheme Scheme, int Width)[] Readers = [(ColorScheme.Light, 390), (ColorScheme.Dark, 1280)];

    [EngineTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_has_no_fault_for_two_other_engines_either(string address)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync(address, new() { ReducedMotion = ReducedMotion.Reduce });
        await visit.Page.EvaluateAsync(Engines.HtmlCodeSniffer);
        await visit.Page.EvaluateAsync(Engines.EqualAccess);
        foreach (var (scheme, width) in Readers)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visit.Page.SetViewportSizeAsync(width, Height);
            foreach (var script in new[] { "html-codesniffer-faults.js", "equal-access-faults.js" })
            {
                var answer = await visit.Page.AskAsync<EngineAnswer>(script);
                Assert.True(answer.Looked > FewestLooked, $"{script} has hardly looked at {address}.");
                faults.Add($"{address}, {scheme}, {script}", answer.Faults);
            }
        }

        faults.AssertNone();
    }

    /// <param name="Looked">How much the engine has to say, good or bad.</param>
    /// <param name="Faults">What is wrong: rule, reason, element.</param>
    private sealed record EngineAnswer(int Looked, IReadOnlyList<string> Faults);
}
