using System.Diagnostics;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>A system that lacks something is told of it in one sentence.</summary>
public sealed class OddEnvironmentTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("check")]
    [InlineData("export", "site")]
    public async Task Without_culture_data_it_says_what_to_install(params string[] words)
    {
        var run = await BuiltSite.RunToEnd(words, ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        IsOneSentence(run, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    }

    [LinuxFact]
    public async Task With_few_file_descriptors_it_says_how_to_get_more()
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "ulimit -n 64; exec dotnet \"$0\"", BuiltSite.Program])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();

        IsOneSentence(new Run(process.ExitCode, await output, await errors), "ulimit -n");
    }

    /// <summary>A Thai locale counts years from another day: the notes of all sections once differed from their record.</summary>
    [LinuxFact]
    public async Task The_locale_of_the_operator_changes_nothing()
    {
        using var usual = await BuiltSite.Serve([]);
        using var thai = await BuiltSite.Serve([], ("LC_ALL", "th_TH.UTF-8"));

        foreach (var address in (string[])["/stopping", "/changes", "/feed.xml", "/handout?s=stopping"])
        {
            Assert.Equal((await usual.Ask(address)).Text, (await thai.Ask(address)).Text);
        }
    }

    [LinuxFact]
    public async Task Without_HOME_and_with_no_way_to_write_it_starts_without_a_word_on_keys()
    {
        using var site = await BuiltSite.Serve([], ("HOME", "/nonexistent"), ("TMPDIR", "/nonexistent"));

        var run = await site.Stop();

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("key", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(run.Errors);
    }

    private static void IsOneSentence(Run run, string remedy)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(remedy, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
