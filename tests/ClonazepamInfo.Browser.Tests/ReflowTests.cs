using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class ReflowTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_never_scrolls_sideways_and_cuts_nothing_off(string address)
    {
        var faults = new Faults();
        faults.Add(address, (await run.Readings.OfAsync(address)).CutOff);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task The_summary_of_a_page_fits_a_phone_without_scrolling()
    {
        const int Height = 640;
        var faults = new Faults();
        await using var visit = await run.OpenAsync("/", new() { ViewportSize = new() { Width = 390, Height = Height } });
        foreach (var page in
            TestLeaflet.Pages.Where(page => page.Kind is SitePageKind.Home or SitePageKind.Chapter or SitePageKind.Section))
        {
            await visit.Page.GotoAsync(new Uri(run.Origin, page.Address).AbsoluteUri);
            var bottom = await visit.Page.Locator("main .lead").First.EvaluateAsync<double>("lead => lead.getBoundingClientRect().bottom");
            if (bottom > Height)
            {
                faults.Add($"{page.Address}: its summary ends {bottom:0} pixels below the top");
            }
        }

        faults.AssertNone();
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task No_word_is_broken_where_a_line_has_room_for_it(string address)
    {
        var faults = new Faults();
        faults.Add(address, (await run.Readings.OfAsync(address)).BrokenWords);
        faults.AssertNone();
    }
}
