using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

/// <summary>Where the keyboard is on a page.</summary>
/// <param name="Stop">The place among the things that Tab should reach, or -1 where it is on none of them.</param>
/// <param name="Name">The words of the element.</param>
/// <param name="Faults">What hides it from a sighted person.</param>
internal sealed record Focus(int Stop, string Name, IReadOnlyList<string> Faults)
{
    public static async Task<Focus> NextAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.AskAsync<Focus>("focus.js");
    }
}
