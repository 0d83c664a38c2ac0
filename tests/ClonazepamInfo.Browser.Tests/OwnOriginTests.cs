using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class OwnOriginTests(BrowserRun run)
{
    private const string TellViolations = "addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`))";

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_asks_nobody_else_for_anything_and_says_nothing_in_the_console(string address)
    {
        var faults = new Faults();
        var requests = new List<IRequest>();
        await using var visit = await run.OpenAsync(address, before: async page =>
        {
            await page.AddInitScriptAsync(TellViolations);
            page.Request += (_, request) => requests.Add(request);
            page.RequestFailed += (_, request) => faults.Add($"{address}: {request.Url} failed, {request.Failure}");
            page.PageError += (_, error) => faults.Add($"{address}: {error}");
            page.Console += (_, message) =>
            {
                if (!IsTheStatusItself(message, address))
                {
                    faults.Add($"{address}: {message.Type} {message.Text}");
                }
            };
        });

        // What only paper needs is loaded too, and the buttons are pressed.
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.NotEmpty(requests);
        faults.Add(address, requests.Where(request => new Uri(request.Url).Authority != run.Origin.Authority).Select(request => $"asks {request.Url}"));
        faults.AssertNone();
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_has_its_stylesheets_and_sets_no_cookie_and_stores_nothing(string address)
    {
        await using var visit = await run.OpenAsync(address);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.styleSheets.length > 0 && [...document.styleSheets].every(sheet => sheet.cssRules.length > 0)"), "A stylesheet is empty.");
        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    /// <summary>The browser writes a line of its own for a page that is rightly not found, or an address that is rightly not understood.</summary>
    private static bool IsTheStatusItself(IConsoleMessage message, string address) => address switch
    {
        EveryPage.NotFound => message.Text.Contains("404", StringComparison.Ordinal),
        EveryState.FaultyHandout or EveryState.FaultySheet => message.Text.Contains("400", StringComparison.Ordinal),
        _ => false,
    }
    && message.Location.Contains(address, StringComparison.Ordinal);
}
