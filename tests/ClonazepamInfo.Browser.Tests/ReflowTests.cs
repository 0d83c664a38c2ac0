using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class ReflowTests(BrowserRun run)
{
    private const string AsItIs = "text-as-it-is.js";

    private const string DoubleText = "double-text.js";

    private const string SpacedText = "space-text.js";

    // 320 by 256 is a window of 1280 by 1024 at 400% (WCAG 2.2, 1.4.10).
    private static readonly (string Name, int Width, int Height, string Change)[] Ways =
    [
        ("a small phone", 320, 640, AsItIs),
        ("400% zoom", 320, 256, AsItIs),
        ("a small phone with text of double size", 320, 640, DoubleText),
        ("text of double size", 1280, 900, DoubleText),
        ("a small phone with spaced text", 320, 640, SpacedText),
        ("spaced text", 1280, 900, SpacedText),
    ];

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_never_scrolls_sideways_and_cuts_nothing_off(string address)
    {
        var faults = new Faults();
        await using var visit = await run.OpenAsync(address);
        foreach (var (name, width, height, change) in Ways)
        {
            await visit.Page.SetViewportSizeAsync(width, height);
            await visit.Page.ChangeAsync(AsItIs);
            await visit.Page.ChangeAsync(change);
            faults.Add($"{address}, {name}", await visit.Page.AskAsync<IReadOnlyList<string>>("overflow.js"));
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task What_a_page_is_about_is_read_on_a_phone_without_scrolling()
    {
        const int Height = 640;
        var faults = new Faults();
        await using var visit = await run.OpenAsync("/", new() { ViewportSize = new() { Width = 390, Height = Height } });
        foreach (var page in RepositoryContent.Pages.Where(page => page.Kind is SitePageKind.Home or SitePageKind.Chapter or SitePageKind.Section))
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
        await using var visit = await run.OpenAsync(address);
        foreach (var width in new[] { 320, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 640);
            faults.Add($"{address} at {width} px", await visit.Page.AskAsync<IReadOnlyList<string>>("broken-words.js"));
        }

        faults.AssertNone();
    }
}
