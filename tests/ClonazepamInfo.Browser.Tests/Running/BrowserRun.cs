using ClonazepamInfo.Browser.Tests.Paper;
using ClonazepamInfo.Browser.Tests.Reading;
using Microsoft.Playwright;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>
/// One site and one browser for the tests of a collection, which run one after another. Each test has a context of its own.
/// </summary>
public sealed class BrowserRun : IAsyncLifetime, IDisposable
{
    /// <summary>The collection of the tests that need a browser and are in no other.</summary>
    public const string Name = "browser";

    /// <summary>The collection of tests that run accessibility engines.</summary>
    public const string Engines = "browser with accessibility engines";

    /// <summary>The collection of tests that walk through pages by keyboard.</summary>
    public const string Keyboard = "browser with a keyboard";

    /// <summary>Milliseconds that only a hang reaches. The defaults, 5 and 30 seconds, are missed on a busy machine.</summary>
    private const float Longest = 180_000;

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private KestrelSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Origin => _site!.Origin;

    internal PrintedPages Printed => field ??= new PrintedPages(this);

    internal PageReadings Readings => field ??= new PageReadings(this);

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.OfThisMachine.Path is not { } program)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Longest);
        _site = new KestrelSite();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags, Timeout = Longest });
    }

    public Task DisposeAsync() => _browser?.CloseAsync() ?? Task.CompletedTask;

    public void Dispose()
    {
        _playwright?.Dispose();
        _site?.Dispose();
    }

    /// <summary>Opens an address of the site in a fresh context.</summary>
    internal async Task<Visit> OpenAsync(string address, BrowserNewContextOptions? options = null, Func<IPage, Task>? before = null)
    {
        var visit = await Visit.BeginAsync(
            _browser ?? throw new InvalidOperationException(InstalledBrowser.OfThisMachine.Missing),
            Origin,
            options);
        visit.Page.SetDefaultTimeout(Longest);
        if (before is not null)
        {
            await before(visit.Page);
        }

        await visit.GoAsync(address);
        return visit;
    }
}
