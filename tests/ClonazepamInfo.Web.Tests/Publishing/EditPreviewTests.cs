using System.Diagnostics;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>What an editor with the browser in front sees of an edit that is refused, and readers do not.</summary>
public sealed class EditPreviewTests : IDisposable
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";
    private const string State = "/page-preview.txt";

    private readonly ContentCopy _content = new();

    [Theory]
    [InlineData("/")]
    [InlineData("/stopping")]
    [InlineData("/search?q=stop")]
    [InlineData("/nowhere")]
    public async Task In_development_a_refused_edit_is_named_by_file_and_line_at_the_top_of_every_page(string address)
    {
        await using var site = new LiveSite(_content) { RunsIn = "Development" };
        Assert.Null((await site.Ask(address)).Page.QuerySelector("[role=alert]"));

        _content.Append(Stopping, "\n<b>Without a source.\n");

        var alert = (await site.Until(address, answer => answer.Page.QuerySelector("body > [role=alert]") is not null))
            .Page.QuerySelector("body > [role=alert]")!;
        Assert.Contains("50-stopping.md:", alert.TextContent, StringComparison.Ordinal);
        Assert.Contains("TEXT01", alert.TextContent, StringComparison.Ordinal);
        Assert.Null(alert.QuerySelector("b"));
    }

    [Fact]
    public async Task In_development_the_state_of_a_page_changes_when_an_edit_is_published_and_when_it_is_refused()
    {
        await using var site = new LiveSite(_content) { RunsIn = "Development" };
        var page = await site.Ask("/stopping");
        var script = page.Page.QuerySelector("script[data-state]")!;
        var first = script.GetAttribute("data-state");
        Assert.Equal(first, (await site.Ask(State)).Text);
        Assert.Contains("javascript", (await site.Ask(script.GetAttribute("src")!)).ContentType, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);

        _content.Replace(Stopping, "title: Stopping safely", "title: Stopping with care");
        var second = (await site.Until(State, answer => answer.Text != first)).Text;
        _content.Append(Stopping, "\nWithout a source.\n");

        await site.Until(State, answer => answer.Text != second);
        Assert.Contains("50-stopping.md:", (await site.Ask("/health/ready")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_nothing_shows_it()
    {
        await using var site = new LiveSite(_content);
        var before = await site.Ask("/stopping");
        _content.Append(Stopping, "\nWithout a source.\n");

        var health = await site.UntilHealth("Degraded");

        Assert.DoesNotContain(".md", health.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await site.Ask("/stopping")).Text);
        Assert.DoesNotContain("page-preview", before.Text, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await site.Ask(State)).Status);
        Assert.Equal(404, (int)(await site.Ask("/page-preview.js")).Status);
    }

    [Fact]
    public async Task A_folder_that_does_not_answer_shows_in_the_health()
    {
        await using var site = new LiveSite(_content.Folder, watch: false);
        Assert.Equal("Healthy", (await site.Ask("/health/ready")).Text);

        // As if the last look had begun long ago and never ended; the next one corrects it.
        await site.Until("/health/ready", answer =>
        {
            site.Publisher.LookedAt = Stopwatch.GetTimestamp() - (61 * Stopwatch.Frequency);
            return answer.Text.StartsWith("Degraded: the content folder has not answered", StringComparison.Ordinal);
        });

        await site.UntilHealth("Healthy");
    }

    public void Dispose() => _content.Dispose();
}
