namespace ClonazepamInfo.Browser.Tests;

[Collection(BrowserRun.Name)]
public sealed class OwnOriginTests(BrowserRun run)
{
    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_requests_nothing_from_other_origins_and_writes_nothing_to_the_console(string address)
    {
        var faults = new Faults();
        var page = await run.Readings.OfAsync(address);
        Assert.NotEmpty(page.Requests);
        faults.Add(address, page.Requests.Where(url => new Uri(url).Authority != run.Origin.Authority).Select(url => $"requests {url}"));
        faults.Add(address, page.Complaints);
        faults.AssertNone();
    }

    [BrowserTheory, ClassData(typeof(EveryPage)), ClassData(typeof(EveryState))]
    public async Task A_page_has_its_stylesheets_and_sets_no_cookie_and_stores_nothing(string address)
    {
        var page = await run.Readings.OfAsync(address);
        Assert.True(page.HasStyles, "A stylesheet is empty.");
        Assert.Equal(0, page.Cookies);
        Assert.Equal(0, page.Stored);
    }
}
