using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>A page that not every reader may be given alike never becomes part of an edition.</summary>
public sealed class UnfitPageTests
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    [Theory]
    [MemberData(nameof(Unfit.Ways), MemberType = typeof(Unfit))]
    public async Task It_leaves_the_earlier_edition_in_use_until_it_is_well_again(string how, string said)
    {
        using var content = new ContentCopy();
        var unfit = new Unfit();
        await using var site = new LiveSite(content, unfit.AddTo);
        var before = await site.UntilTitled("/stopping", "Stopping safely");

        unfit.How = how;
        content.Replace(Stopping, "title: Stopping safely", "title: Stopping with care");
        var health = await site.UntilHealth("Degraded");

        Assert.Equal("Degraded: 1 problem keeps the newest content from being served", health.Text);
        Assert.Equal(before.Text, (await site.Ask("/stopping")).Text);
        Assert.Contains(said, Assert.Single(site.Log.Errors), StringComparison.Ordinal);

        // The same reason after another edit is no news.
        await site.UntilTriedAgain(() => content.Append("leaflet.yml", "# a remark\n"));
        Assert.Single(site.Log.Errors);

        unfit.How = null;
        content.Append("leaflet.yml", "# another\n");
        await site.UntilTitled("/stopping", "Stopping with care");
        await site.UntilHealth("Healthy");
    }

    [Theory]
    [InlineData("throws", "/glossary could not be rendered: " + Unfit.Reason)]
    [InlineData("cookie", "/glossary sets a cookie")]
    public async Task At_the_first_start_it_ends_the_process_which_says_the_page_and_why(string how, string said)
    {
        var run = await BuiltSite.RunToEnd(
            ["--urls=http://127.0.0.1:0"],
            ("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location),
            (StartupHook.Variable, how));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
