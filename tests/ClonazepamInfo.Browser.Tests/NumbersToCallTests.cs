using ClonazepamInfo.Content.Model;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>Whoever opens "Get help now" on a phone sees the numbers to call, and those of their own country first if they say so.</summary>
[Collection(BrowserRun.Name)]
public sealed class NumbersToCallTests(BrowserRun run)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Snapshot.Default;

    private static readonly BrowserNewContextOptions Phone =
        new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } };

    [BrowserFact]
    public async Task The_first_screen_of_a_phone_has_every_emergency_number()
    {
        await using var visit = await run.OpenAsync(Leaflet.Emergency.Address, Phone);

        foreach (var link in await Numbers(visit).AllAsync())
        {
            await Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
        }
    }

    [BrowserFact]
    public async Task A_country_that_is_chosen_has_its_numbers_first_and_larger_and_in_sight()
    {
        await using var visit = await run.OpenAsync(Leaflet.Emergency.Address, Phone);
        Assert.Equal(["911", "999", "112"], await InOrderAsync(visit));
        var before = await HeightAsync(visit, "112");

        await visit.Page.Locator(".country-choice summary").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Ireland", Exact = true }).ClickAsync();

        Assert.Equal(["999", "112", "911"], await InOrderAsync(visit));
        Assert.True(await HeightAsync(visit, "112") > before);
        await Expect(Numbers(visit).Filter(new() { HasText = "112" })).ToBeInViewportAsync(new() { Ratio = 1 });

        await visit.GoAsync(Leaflet.Emergency.Address + "#page-in-gb");
        Assert.Equal(["999", "911", "112"], await InOrderAsync(visit));
    }

    private static ILocator Numbers(Visit visit) => visit.Page.Locator("main .box.emergency .numbers a");

    private static Task<string[]> InOrderAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("main .box.emergency .numbers a")]
            .map(link => ({ number: link.querySelector("b").textContent, at: link.getBoundingClientRect() }))
            .sort((one, other) => one.at.top - other.at.top || one.at.left - other.at.left)
            .map(link => link.number)
        """);

    private static Task<double> HeightAsync(Visit visit, string number) =>
        Numbers(visit).Filter(new() { HasText = number }).Locator("b").EvaluateAsync<double>("b => b.getBoundingClientRect().height");
}
