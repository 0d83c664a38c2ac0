namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class TargetSizeTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Targets_are_44_pixels_wide_and_high_unless_they_are_in_a_sentence(string address)
    {
        var faults = new Faults();
        faults.Add(address, (await run.Readings.OfAsync(address)).SmallTargets);
        faults.AssertNone();
    }
}
