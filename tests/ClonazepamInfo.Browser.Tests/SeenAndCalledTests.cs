using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>What no engine measures: the edges of fields, the names of links beside what is read on them, the room between paragraphs.</summary>
[Collection(BrowserRun.Name)]
public sealed class SeenAndCalledTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task Fields_and_buttons_are_seen_and_links_say_where_they_lead(string address)
    {
        var faults = new Faults();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await run.OpenAsync(address, new() { ColorScheme = scheme });
            faults.Add($"{address}, {scheme}", await visit.Page.AskAsync<IReadOnlyList<string>>("faint-edges.js"));
            faults.Add(address, await visit.Page.AskAsync<IReadOnlyList<string>>("unclear-names.js"));
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Paragraphs_stand_apart()
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync("/leaflet");
        faults.Add("/leaflet", await visit.Page.AskAsync<IReadOnlyList<string>>("close-paragraphs.js"));

        faults.AssertNone();
    }
}
