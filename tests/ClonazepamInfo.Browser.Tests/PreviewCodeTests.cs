using ClonazepamInfo.Browser.Tests.Paper;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class PreviewCodeTests(BrowserRun run)
{
    public static TheoryData<ColorScheme, ForcedColors> Schemes => new()
    {
        { ColorScheme.Light, ForcedColors.None },
        { ColorScheme.Dark, ForcedColors.None },
        { ColorScheme.Light, ForcedColors.Active },
        { ColorScheme.Dark, ForcedColors.Active },
    };

    [CodeTheory, MemberData(nameof(Schemes))]
    public async Task On_the_screen_the_code_is_black_on_white_and_can_be_read(ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await run.OpenAsync("/handout?s=stopping", new() { ColorScheme = scheme, ForcedColors = forced });
        var shot = await visit.Page.Locator(".sheet-code svg").ScreenshotAsync();
        var address = Assert.Single(await Zbar.ReadAsync(shot));
        Assert.Equal(await visit.Page.Locator(".code-address").InnerTextAsync(), address);

        // Other programs than ZBar do not read white on black.
        var picture = await visit.Page.AskAsync<Picture>("grey-picture.js", Convert.ToBase64String(shot));
        var image = new GreyImage(picture.Width, picture.Height, Convert.FromBase64String(picture.Pixels));
        var code = CodeInImage.Find(image);
        Assert.NotNull(code);
        Assert.True(code.HasQuietZone(image), "The code has no quiet zone.");
    }

    /// <param name="Width">Pixels a row.</param>
    /// <param name="Height">Rows.</param>
    /// <param name="Pixels">A byte each, in base 64.</param>
    private sealed record Picture(int Width, int Height, string Pixels);
}
