using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Reading;

/// <summary>
/// Opens each page once with script and once without, and asks everything of it that many tests assert on: opening a page
/// takes longer than most of the questions.
/// </summary>
internal sealed class PageReadings(BrowserRun run)
{
    private const string AsItIs = "text-as-it-is.js";

    private const string DoubleText = "double-text.js";

    private const string SpacedText = "space-text.js";

    private const int Phone = 320;

    private const int Desk = 1280;

    private const string TellViolations =
        "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))";

    private static readonly (int Width, int Height) Usual = (Desk, 720);

    // 320 by 256 is a window of 1280 by 1024 at 400% (WCAG 2.2, 1.4.10).
    private static readonly (string Name, int Width, int Height, string Change)[] Ways =
    [
        ("a phone with keys", 240, 320, AsItIs),
        ("a small phone", Phone, 640, AsItIs),
        ("a desk", Desk, 640, AsItIs),
        ("400% zoom", Phone, 256, AsItIs),
        ("a small phone with text of double size", Phone, 640, DoubleText),
        ("text of double size", Desk, 900, DoubleText),
        ("a small phone with spaced text", Phone, 640, SpacedText),
        ("spaced text", Desk, 900, SpacedText),
    ];

    private readonly Dictionary<string, Task<PageReading>> _withScript = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Task<PageWithoutScript>> _withoutScript = new(StringComparer.Ordinal);

    public Task<PageReading> OfAsync(string address) =>
        _withScript.TryGetValue(address, out var reading) ? reading : _withScript[address] = ReadAsync(address);

    public Task<PageWithoutScript> WithoutScriptAsync(string address) =>
        _withoutScript.TryGetValue(address, out var reading) ? reading : _withoutScript[address] = ReadWithoutScriptAsync(address);

    private async Task<PageReading> ReadAsync(string address)
    {
        var requests = new List<string>();
        var complaints = new List<string>();
        await using var visit = await run.OpenAsync(address, before: async page =>
        {
            await page.AddInitScriptAsync(TellViolations);
            page.Request += (_, request) => requests.Add(request.Url);
            page.RequestFailed += (_, request) => complaints.Add($"{request.Url} failed, {request.Failure}");
            page.PageError += (_, error) => complaints.Add(error);
            page.Console += (_, message) =>
            {
                if (!IsTheStatusItself(message, address))
                {
                    complaints.Add($"{message.Type} {message.Text}");
                }
            };
        });

        var page = visit.Page;
        var seen = await page.AskAsync<SeenText>("unseen-text.js");
        var faint = new List<string>(await page.AskAsync<IReadOnlyList<string>>("faint-edges.js"));
        var unclear = await page.AskAsync<IReadOnlyList<string>>("unclear-names.js");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faint.AddRange((await page.AskAsync<IReadOnlyList<string>>("faint-edges.js")).Select(fault => "dark: " + fault));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });

        var small = new List<string>();
        foreach (var width in new[] { Phone, Desk })
        {
            await page.SetViewportSizeAsync(width, 900);
            small.AddRange((await page.AskAsync<IReadOnlyList<string>>("small-targets.js")).Select(fault => $"at {width} px: {fault}"));
        }

        var (cutOff, broken) = await CutOffAndBrokenAsync(page);
        // What only paper needs is loaded too.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return new PageReading(
            await page.EvaluateAsync<bool>(
                "document.styleSheets.length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"),
            (await page.Context.CookiesAsync()).Count,
            await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"),
            [.. requests],
            [.. complaints],
            seen,
            faint,
            unclear,
            small,
            broken,
            cutOff);
    }

    private static async Task<(IReadOnlyList<string> CutOff, IReadOnlyList<string> Broken)> CutOffAndBrokenAsync(IPage page)
    {
        var cutOff = new List<string>();
        var broken = new List<string>();
        foreach (var (name, width, height, change) in Ways)
        {
            await page.SetViewportSizeAsync(width, height);
            await page.ChangeAsync(AsItIs);
            await page.ChangeAsync(change);
            cutOff.AddRange((await page.AskAsync<IReadOnlyList<string>>("overflow.js")).Select(fault => $"{name}: {fault}"));
            broken.AddRange((await page.AskAsync<IReadOnlyList<string>>("broken-words.js")).Select(fault => $"{name}: {fault}"));
        }

        await page.ChangeAsync(AsItIs);
        await page.SetViewportSizeAsync(Usual.Width, Usual.Height);
        return (cutOff, broken);
    }

    private async Task<PageWithoutScript> ReadWithoutScriptAsync(string address)
    {
        await using var visit = await run.OpenAsync(address, new() { JavaScriptEnabled = false });
        var seen = await visit.Page.AskAsync<SeenText>("unseen-text.js");
        await visit.Page.SetViewportSizeAsync(Phone, 640);
        var missing = new List<string>();
        foreach (var chapter in TestLeaflet.Leaflet.Chapters)
        {
            if (!await visit.Page.Locator($"nav a[href='{chapter.Address}']").First.IsVisibleAsync())
            {
                missing.Add(chapter.Address);
            }
        }

        var dead = await visit.Page.Locator("button:not([type=submit]):visible, [onclick], a:not([href]):visible").CountAsync();
        return new PageWithoutScript(seen, missing, dead);
    }

    /// <summary>
    /// The browser writes a line of its own for a page that is rightly not found, or an address that is rightly not understood.
    /// </summary>
    private static bool IsTheStatusItself(IConsoleMessage message, string address) => address switch
    {
        EveryPage.NotFound => message.Text.Contains("404", StringComparison.Ordinal),
        EveryState.FaultyHandout or EveryState.FaultySheet => message.Text.Contains("400", StringComparison.Ordinal),
        _ => false,
    }
    && message.Location.Contains(address, StringComparison.Ordinal);
}
