using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class CopyLinkTests(BrowserRun run)
{
    private const string RefuseToCopy =
        "navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))";

    private static readonly BrowserNewContextOptions Allowed = new() { Permissions = ["clipboard-read", "clipboard-write"] };

    private static readonly string CopyLink = TestLeaflet.Snapshot.Default.Labels.PageTools.CopyLink;

    [BrowserTheory]
    [InlineData("/stopping")]
    [InlineData("/how-to-take-it")]
    [InlineData("/leaflet")]
    [InlineData("/about")]
    public async Task The_button_copies_the_one_address_of_the_page_and_says_so(string address)
    {
        await using var visit = await run.OpenAsync(address, Allowed);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = CopyLink }).ClickAsync();
        var title = (await visit.Page.Locator("h1").InnerTextAsync()).Trim();
        await Expect(visit.Page.Locator(".announce")).ToContainTextAsync(title);
        Assert.Equal(LeafletSite.PublicUrl + address, await CopiedAsync(visit));
    }

    [BrowserFact]
    public async Task The_link_of_a_heading_copies_the_address_with_its_fragment_and_says_so()
    {
        await using var visit = await run.OpenAsync("/stopping", Allowed);
        var heading = visit.Page.Locator("main h2[id]").First;
        var id = await heading.GetAttributeAsync("id");
        await heading.HoverAsync();
        await visit.Page.Locator($"main a[href='#{id}']").ClickAsync();
        await Expect(visit.Page.Locator(".announce")).ToContainTextAsync((await heading.InnerTextAsync()).Trim());
        Assert.Equal($"{LeafletSite.PublicUrl}/stopping#{id}", await CopiedAsync(visit));
        Assert.EndsWith("#" + id, visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task If_the_browser_does_not_copy_the_page_shows_the_address()
    {
        await using var visit = await run.OpenAsync("/stopping", before: page => page.AddInitScriptAsync(RefuseToCopy));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = CopyLink }).ClickAsync();
        await Expect(visit.Page.Locator(".announce")).ToContainTextAsync(LeafletSite.PublicUrl + "/stopping");
    }

    [BrowserFact]
    public async Task Without_a_clipboard_the_page_shows_the_address()
    {
        await using var visit = await run.OpenAsync(
            "/stopping",
            before: page => page.AddInitScriptAsync("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"));
        await visit.Page
            .GetByRole(AriaRole.Button, new() { NameRegex = new Regex(Regex.Escape(CopyLink), RegexOptions.None, TimeSpan.FromSeconds(1)) })
            .ClickAsync();
        await Expect(visit.Page.Locator(".announce")).ToContainTextAsync(LeafletSite.PublicUrl + "/stopping");
    }

    [BrowserFact]
    public async Task Each_text_of_the_page_about_a_link_is_copied_unchanged_and_that_is_announced()
    {
        await using var visit = await run.OpenAsync("/link/stopping", Allowed);
        foreach (var field in await visit.Page.Locator(".fields .field").AllAsync())
        {
            await field.GetByRole(AriaRole.Button).ClickAsync();
            await Expect(visit.Page.Locator(".announce")).ToContainTextAsync(await field.Locator("label").InnerTextAsync());
            Assert.Equal(await field.Locator("textarea").InputValueAsync(), await CopiedAsync(visit));
        }
    }

    [BrowserFact]
    public async Task Where_the_browser_does_not_copy_a_text_it_is_selected_for_the_keyboard()
    {
        await using var visit = await run.OpenAsync("/link/stopping", before: page => page.AddInitScriptAsync(RefuseToCopy));
        var field = visit.Page.Locator(".fields .field").Last;
        await field.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(visit.Page.Locator(".announce")).Not.ToBeEmptyAsync();
        Assert.Equal(
            await field.Locator("textarea").InputValueAsync(),
            await visit.Page.EvaluateAsync<string>(
                "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"));
    }

    [BrowserFact]
    public async Task The_print_button_prints()
    {
        await using var visit = await run.OpenAsync(
            "/stopping", before: page => page.AddInitScriptAsync("window.print = () => { window.printed = true; }"));
        await visit.Page
            .GetByRole(AriaRole.Button, new() { Name = TestLeaflet.Snapshot.Default.Labels.PageTools.Print, Exact = true })
            .ClickAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("window.printed === true"));
    }

    private static Task<string> CopiedAsync(Visit visit) => visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
