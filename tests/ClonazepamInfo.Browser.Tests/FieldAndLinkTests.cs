namespace ClonazepamInfo.Browser.Tests;

/// <summary>
/// What no engine measures: the edges of fields, the names of links compared with their words, the room between paragraphs.
/// </summary>
[Collection(BrowserRun.Name)]
public sealed class FieldAndLinkTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Fields_and_buttons_have_visible_edges_and_links_say_where_they_lead(string address)
    {
        var faults = new Faults();
        var page = await run.Readings.OfAsync(address);
        faults.Add(address, page.FaintEdges);
        faults.Add(address, page.UnclearNames);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Paragraphs_have_space_between_them()
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync("/leaflet");
        faults.Add("/leaflet", await visit.Page.AskAsync<IReadOnlyList<string>>("close-paragraphs.js"));

        faults.AssertNone();
    }
}
