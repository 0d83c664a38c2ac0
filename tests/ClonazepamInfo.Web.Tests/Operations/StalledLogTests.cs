using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A program that stops reading the log costs lines of it, never an answer.</summary>
public sealed class StalledLogTests
{
    /// <summary>Of 200 bytes and more: a pipe takes 64 KB.</summary>
    private const int Lines = 1000;

    [Fact]
    public async Task Readers_are_answered_and_the_process_ends_though_nothing_reads_the_log()
    {
        // Nothing reads standard output after the start.
        using var site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", "Production"));
        for (var number = 0; number < Lines; number++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.Ask($"/nothing-{number}")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await site.Ask("/stopping")).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Ask("/health/live")).Status);
        await site.Terminate();
        await Eventually.Is(() => site.HasEnded, ended => ended);
    }
}
