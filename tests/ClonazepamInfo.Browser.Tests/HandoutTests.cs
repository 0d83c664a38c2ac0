using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class HandoutTests(BrowserRun run)
{
    private const string Handout = "/handout?s=stopping&size=large&country=gb";

    private static readonly Content.Model.Leaflet Leaflet = TestLeaflet.Snapshot.Default;

    private static readonly Content.Model.UiText Labels = Leaflet.Labels;

    [BrowserFact]
    public async Task The_form_is_filled_in_and_sent_by_keyboard_alone()
    {
        var country = Leaflet.Countries.Single(country => country.Id == "gb");
        await using var visit = await run.OpenAsync("/handout");
        var keyboard = visit.Page.Keyboard;
        await TabToAsync(visit.Page, Leaflet.Section("stopping")!.NumberedTitle);
        await keyboard.PressAsync("Space");
        await TabToAsync(visit.Page, Labels.Handout.SizeNormal);
        await keyboard.PressAsync("ArrowDown");
        await TabToAsync(visit.Page, Labels.Handout.Country);
        await keyboard.TypeAsync(country.Name);
        await TabToAsync(visit.Page, Labels.Handout.Notes);
        await keyboard.PressAsync("ControlOrMeta+a");
        await keyboard.TypeAsync("4");
        await TabToAsync(visit.Page, Labels.Handout.Show);
        await keyboard.PressAsync("Enter");

        var sheet = visit.Page.Locator(".sheet");
        await Expect(sheet.GetByText(Leaflet.Section("stopping")!.Title, new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(sheet).ToContainTextAsync(Content.Model.UiText.Format(Labels.Sheet.NumbersOf, country.Name));
        await Expect(sheet.Locator(".rule")).ToHaveCountAsync(4);
        Assert.Contains("size=large", visit.Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Without_script_the_form_makes_the_handout_and_says_how_to_print_it()
    {
        await using var visit = await run.OpenAsync("/handout", new() { JavaScriptEnabled = false });
        await visit.Page.GetByLabel(Leaflet.Section("stopping")!.NumberedTitle).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Labels.Handout.Show }).ClickAsync();
        await Expect(visit.Page
            .Locator(".sheet")
            .GetByText(Leaflet.Section("stopping")!.Title, new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(Labels.Handout.PreviewText)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByLabel(Labels.Handout.Address)).ToHaveValueAsync(LeafletSite.PublicUrl + "/handout?s=stopping");
    }

    [BrowserFact]
    public async Task Change_leads_back_to_the_form_filled_in()
    {
        await using var visit = await run.OpenAsync(Handout);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = Labels.Handout.Change }).ClickAsync();
        await Expect(visit.Page.GetByLabel(Leaflet.Section("stopping")!.NumberedTitle)).ToBeCheckedAsync();
        await Expect(visit.Page.GetByLabel(Labels.Handout.SizeLarge)).ToBeCheckedAsync();
        await Expect(visit.Page.GetByLabel(Labels.Handout.Country)).ToHaveValueAsync("gb");
    }

    [BrowserFact]
    public async Task The_button_copies_the_public_address_of_the_handout()
    {
        await using var visit = await run.OpenAsync(Handout, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = Labels.PageTools.CopyLink }).ClickAsync();
        await Expect(visit.Page.Locator(".announce")).Not.ToBeEmptyAsync();
        Assert.Equal(LeafletSite.PublicUrl + Handout, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [BrowserTheory]
    [InlineData(EveryState.FaultyHandout)]
    [InlineData(EveryState.FaultySheet)]
    public async Task The_faults_come_first_and_each_is_explained_at_its_field(string address)
    {
        await using var visit = await run.OpenAsync(address);
        var faults = visit.Page.GetByRole(AriaRole.Alert);
        await Expect(faults).ToBeFocusedAsync();
        await Expect(faults).ToBeInViewportAsync();
        Assert.Empty(await visit.Page.AskAsync<IReadOnlyList<string>>("untold-faults.js"));
    }

    [BrowserFact]
    public async Task What_could_be_read_of_a_faulty_choice_is_kept()
    {
        await using var visit = await run.OpenAsync(EveryState.FaultyHandout);
        await Expect(visit.Page.GetByLabel(Leaflet.Section("opioids")!.NumberedTitle)).ToBeCheckedAsync();
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        const int Most = 150;
        for (var stop = 0; stop < Most; stop++)
        {
            if ((await Focus.NextAsync(page)).Name == name)
            {
                return;
            }
        }

        Assert.Fail($"Tab does not reach \"{name}\".");
    }
}
