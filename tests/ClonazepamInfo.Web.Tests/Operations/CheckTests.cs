using ClonazepamInfo.Web.Tests.Exporting;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>The verb that a maintainer runs before every commit.</summary>
public sealed class CheckTests
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    private const string Count = @"^[0-9]+ errors?, [0-9]+ warnings?( in [0-9]+ sections; reading grade [0-9]+\.[0-9] \(en\))?$";

    [Fact]
    public async Task The_content_of_the_repository_passes_and_is_counted()
    {
        var run = await BuiltSite.RunToEnd(["check"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(Count, run.OutputLines[^1]);
        Assert.StartsWith("0 errors", run.OutputLines[^1], StringComparison.Ordinal);
        var leaflet = TestLeaflet.Leaflet;
        Assert.EndsWith(
            FormattableString.Invariant($" in {leaflet.Sections.Count} sections; reading grade {leaflet.Readability.Grade:0.0} (en)"),
            run.OutputLines[^1],
            StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task A_broken_copy_is_refused_by_file_and_line()
    {
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "(/withdrawal-symptoms)", "(/withdrawl)");
        var lines = await File.ReadAllLinesAsync(Path.Combine(content.Folder, "en/30-how-to-take-it/50-stopping.md"));
        var line = Array.FindIndex(lines, text => text.Contains("(/withdrawl)", StringComparison.Ordinal)) + 1;

        var run = await BuiltSite.RunToEndIn(content.Parent, "check", "--Content:Path=content");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, problem =>
            problem.StartsWith($"content/en/30-how-to-take-it/50-stopping.md:{line}: error LINK02: ", StringComparison.Ordinal)
                && problem.Contains("/withdrawal-symptoms", StringComparison.Ordinal));
        Assert.Matches(Count, run.OutputLines[^1]);
        Assert.StartsWith("1 error, ", run.OutputLines[^1], StringComparison.Ordinal);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task What_is_accepted_is_recorded_once_and_counted()
    {
        using var content = new ContentCopy(withRecord: true)
            .Replace(Stopping, "title: Stopping safely", "title: Stopping with care")
            .Replace(Stopping, "changes:\n",
                $"changes:\n  - {{ on: {DateTime.UtcNow:yyyy-MM-dd}, note: A title of care., safety: false }}\n");
        var record = Path.Combine(content.Folder, "fingerprints.txt");
        var before = await File.ReadAllTextAsync(record);

        var checkedOnly = await BuiltSite.RunToEndIn(content.Parent, "check", "--Content:Path=content");
        var unchanged = await File.ReadAllTextAsync(record);
        var accepted = await BuiltSite.RunToEndIn(content.Parent, "check", "--Content:Path=content", "--accept");
        var again = await BuiltSite.RunToEndIn(content.Parent, "check", "--accept", "--Content:Path=content");

        Assert.Equal((0, 0, 0), (checkedOnly.ExitCode, accepted.ExitCode, again.ExitCode));
        Assert.Contains(checkedOnly.OutputLines, line => line.Contains("warning CHG02", StringComparison.Ordinal));
        Assert.Equal(before, unchanged);
        Assert.Equal("Recorded as published: 3 versions.", accepted.OutputLines[^1]);
        Assert.DoesNotContain("CHG02", accepted.Output, StringComparison.Ordinal);
        Assert.Equal("Recorded as published: 0 versions.", again.OutputLines[^1]);
        Assert.StartsWith(before, await File.ReadAllTextAsync(record), StringComparison.Ordinal);
        Assert.Empty(accepted.Errors);
    }

    [Fact]
    public async Task Words_that_changed_without_a_note_are_not_accepted()
    {
        using var content = new ContentCopy(withRecord: true).Replace(Stopping, "title: Stopping safely", "title: Stopping with care");
        var before = await File.ReadAllTextAsync(Path.Combine(content.Folder, "fingerprints.txt"));

        var run = await BuiltSite.RunToEndIn(content.Parent, "check", "--accept", "--Content:Path=content");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, line =>
            line.StartsWith($"content/{Stopping}:", StringComparison.Ordinal) && line.Contains("error CHG01", StringComparison.Ordinal));
        Assert.Equal("Nothing was recorded: fix the errors first.", run.OutputLines[^1]);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(content.Folder, "fingerprints.txt")));
    }

    [SmallDiskFact]
    public async Task A_record_that_cannot_be_written_is_reported_and_left_as_it_was()
    {
        using var content = new ContentCopy();
        using var disk = new SmallDisk("2m");
        var folder = Path.Combine(disk.Folder, "content");
        FolderCopy.Make(content.Folder, folder);
        FillUp(disk.Folder);

        var run = await BuiltSite.RunToEnd(["check", "--accept", "--Content:Path=" + folder]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The record of what was published could not be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    /// <summary>Leaves a disk with no room for another byte.</summary>
    private static void FillUp(string folder)
    {
        using var filler = File.Create(Path.Combine(folder, "filler"));
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
                filler.Flush();
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    [Fact]
    public async Task The_folder_can_be_named_by_the_environment()
    {
        using var content = new ContentCopy().Append("leaflet.yml", "colour: blue\n");

        var run = await BuiltSite.RunToEnd(["check"], ("Content__Path", content.Folder));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.OutputLines, problem =>
            problem.StartsWith($"{content.Folder}/leaflet.yml:", StringComparison.Ordinal)
                && problem.Contains("colour", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_folder_cannot_be_checked()
    {
        var run = await BuiltSite.RunToEnd(["check", "--Content:Path=/no/such/folder"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/no/such/folder", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("Content:Path", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Matches(Count, run.OutputLines[^1]);
    }

    [Theory]
    [InlineData("chek")]
    [InlineData("check", "/no/such/folder")]
    [InlineData("serve", "quickly")]
    [InlineData("--Content:Path=content", "quickly")]
    [InlineData("check", "--acept")]
    [InlineData("check", "--Content:Path=content", "--Content:Watch")]
    [InlineData("check", "-Content:Path=content")]
    [InlineData("export", "site", "-Site:PublicUrl=https://clonazepam.example")]
    public async Task What_is_not_known_is_reported_and_not_ignored(params string[] words)
    {
        var run = await BuiltSite.RunToEnd(words);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains($"\"{words[^1]}\"", run.Errors, StringComparison.Ordinal);
        Assert.Contains("--help names them all", run.Errors, StringComparison.Ordinal);
    }
}
