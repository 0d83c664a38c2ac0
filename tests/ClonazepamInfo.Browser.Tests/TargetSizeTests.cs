namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class TargetSizeTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task What_can_be_pressed_is_44_pixels_wide_and_high_unless_it_stands_in_a_sentence(string address)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync(address);
        foreach (var width in new[] { 320, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            faults.Add($"{address} at {width} px", await visit.Page.AskAsync<IReadOnlyList<string>>("small-targets.js"));
        }

        faults.AssertNone();
    }
}
