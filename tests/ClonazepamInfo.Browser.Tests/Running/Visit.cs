using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A reader's visit: a fresh context with one page open.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly Uri _origin;

    private Visit(IPage page, Uri origin)
    {
        Page = page;
        _origin = origin;
    }

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri origin, BrowserNewContextOptions? options)
    {
        var context = await browser.NewContextAsync(options);
        return new Visit(await context.NewPageAsync(), origin);
    }

    public Task GoAsync(string address) => Page.GotoAsync(new Uri(_origin, address).AbsoluteUri);

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
