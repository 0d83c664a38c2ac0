namespace ClonazepamInfo.Browser.Tests.Running;

public sealed class InstalledBrowserTests
{
    private const string Named = "/opt/mine/browser";

    private const string Usual = "/usr/bin/google-chrome";

    private const string Downloaded = "/home/reader/.cache/ms-playwright/chromium-1200/chrome-linux/chrome";

    [Fact]
    public void The_named_browser_comes_first() => Assert.Equal(Named, Machine(Named, Named, Usual, Downloaded).Path);

    [Fact]
    public void A_named_browser_that_is_not_there_is_reported_and_not_replaced()
    {
        var machine = Machine(Named, Usual);
        Assert.Null(machine.Path);
        Assert.Contains(Named, machine.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void An_installed_browser_comes_before_a_downloaded_one() => Assert.Equal(Usual, Machine("", Usual, Downloaded).Path);

    [Fact]
    public void A_downloaded_browser_is_better_than_none() => Assert.Equal(Downloaded, Machine("", Downloaded).Path);

    [Fact]
    public void If_there_is_none_the_reason_says_what_to_install()
    {
        var machine = Machine("");
        Assert.Null(machine.Path);
        Assert.Contains("apt-get install chromium", machine.Missing, StringComparison.Ordinal);
        Assert.Contains(InstalledBrowser.Variable, machine.Missing, StringComparison.Ordinal);
    }

    private static InstalledBrowser Machine(string named, params string[] files) => new(
        name => name == InstalledBrowser.Variable ? named : name == "HOME" ? "/home/reader" : null,
        files.Contains,
        folder => files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)));
}
