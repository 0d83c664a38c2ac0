using System.Diagnostics;
using System.Text.Json;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>How the site ends when it is told to.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task The_answers_that_were_not_yet_counted_are_logged_in_one_line()
    {
        using var site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", "Production"));
        var page = await site.Ask("/stopping");
        await site.Ask("/alcohol");
        await site.Ask("/stopping", ("If-None-Match", page.Headers["ETag"]));
        await site.Ask("/stopping", ("Accept-Encoding", "identity;q=0"));

        var run = await site.Stop();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        using var line = JsonDocument.Parse(Assert.Single(run.OutputLines, line => line.Contains("NotModified", StringComparison.Ordinal)));
        Assert.Equal(2, line.RootElement.GetProperty("Whole").GetInt32());
        Assert.Equal(1, line.RootElement.GetProperty("NotModified").GetInt32());
        Assert.Equal(1, line.RootElement.GetProperty("Refused").GetInt32());
    }

    /// <summary>Opening a pipe that nothing is written to never ends; the site once waited for it until it was killed.</summary>
    [Fact]
    public async Task A_pipe_in_the_content_is_reported_and_does_not_keep_the_process_alive()
    {
        using var content = new ContentCopy();
        using var site = await BuiltSite.Serve(["--Content:Path=" + content.Folder], ("ASPNETCORE_ENVIRONMENT", "Production"));
        using (var make = Process.Start("mkfifo", [Path.Combine(content.Folder, "en/55-waiting.md")]))
        {
            await make.WaitForExitAsync();
        }

        await site.LineWith("55-waiting.md");
        var run = await site.Stop();

        Assert.Equal(0, run.ExitCode);
    }
}
