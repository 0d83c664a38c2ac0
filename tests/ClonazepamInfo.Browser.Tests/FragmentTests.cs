using ClonazepamInfo.Content.Model;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class FragmentTests(BrowserRun run)
{
    public static TheoryData<string> PagesOfTheLeaflet =>
        [
            .. TestLeaflet.Pages
                .Where(page => page.Kind is SitePageKind.Section or SitePageKind.Chapter or SitePageKind.WholeLeaflet)
                .Select(page => page.Address),
        ];

    [BrowserTheory, MemberData(nameof(PagesOfTheLeaflet))]
    public async Task A_link_to_a_heading_brings_it_to_the_top_of_the_window(string address)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync(address);
        foreach (var width in new[] { 320, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            var answer = await visit.Page.AskAsync<Answer>("headings-in-view.js");
            Assert.NotEmpty(answer.Headings);
            faults.Add($"{address} at {width} px", answer.Faults);
        }

        faults.AssertNone();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_to_a_heading_that_was_renamed_or_moved_leads_on(bool script)
    {
        using var content = new ContentCopy()
            .Replace("en/30-how-to-take-it/50-stopping.md", "{#stopping-plan}", "{#stopping-how}")
            .Append("redirects.yml", "/stopping#stopping-plan: /stopping#stopping-how\n/stopping#stopping-where: /storage#storage-old-medicine\n");
        using var site = KestrelSite.With(("Content:Path", content.Folder), ("Content:Watch", "false"));
        await using var visit = await run.OpenAsync("/", new() { JavaScriptEnabled = script });

        await visit.Page.GotoAsync(new Uri(site.Origin, "/stopping#stopping-plan").AbsoluteUri);
        await Expect(visit.Page.Locator("#stopping-how")).ToBeInViewportAsync();
        await Expect(visit.Page.Locator(".moved-heading")).ToBeHiddenAsync();

        await visit.Page.GotoAsync(new Uri(site.Origin, "/stopping#stopping-where").AbsoluteUri);
        await visit.Page.ReloadAsync();
        await visit.Page.Locator(".moved-heading a").ClickAsync();
        await Expect(visit.Page.Locator("#storage-old-medicine")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task A_fragment_opens_at_its_heading_on_every_page_that_holds_the_section()
    {
        var section = TestLeaflet.Leaflet.Section("stopping")!;
        var chapter = TestLeaflet.Leaflet.Chapters.Single(chapter => chapter.Sections.Contains(section));
        var heading = section.Body.OfType<Heading>().Last();
        foreach (var address in new[] { section.Address, chapter.Address, "/leaflet" })
        {
            await using var visit = await run.OpenAsync($"{address}#{heading.Id}");
            await Expect(visit.Page.Locator($"#{heading.Id}")).ToBeInViewportAsync();
        }
    }

    private sealed record Answer(IReadOnlyList<string> Headings, IReadOnlyList<string> Faults);
}
