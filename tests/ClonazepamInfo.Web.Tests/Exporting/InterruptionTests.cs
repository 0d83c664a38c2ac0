using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// Whatever ends an export early, the folder is absent, or whole and old, or whole and new; and the next run clears away the
/// rest.
/// </summary>
public sealed class InterruptionTests(OldExport old) : IClassFixture<OldExport>
{
    /// <summary>The files of an export are written in this order, so a file that is there says how far the run had come.</summary>
    public static TheoryData<string?, bool> Moments => new()
    {
        { null, false },
        { "about.html", true },
        { "stopping.html.gz", false },
        { "_headers", true },
        { ".clonazepaminfo-export", false },
        { ".clonazepaminfo-export", true },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Killed_while_it_writes_it_leaves_no_half_folder(string? file, bool replacing)
    {
        using var export = new ExportRun();
        if (replacing)
        {
            old.CopyTo(export.Folder);
        }

        using (var run = BuiltSite.Launch(ExportRun.Arguments(export.Folder, ExportRun.NewUrl)))
        {
            // With no file to wait for: as soon as the run has begun with the folder at all.
            var mark = file is null ? export.Working : Path.Combine(export.Working, "new", file);
            while (!run.HasEnded && !Path.Exists(mark))
            {
                await Task.Yield();
            }
        }

        await export.IsWholeAndIsCleared(replacing);
    }

    [Fact]
    public async Task Killed_between_the_two_steps_of_a_swap_the_old_folder_comes_back_even_where_the_next_run_fails()
    {
        using var export = new ExportRun();
        old.CopyTo(export.Folder);
        Directory.CreateDirectory(export.Working);
        Directory.Move(export.Folder, Path.Combine(export.Working, "old"));

        var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(export.Folder, ExportRun.NewUrl), "--Content:Path=/no/such/folder"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(ExportRun.OldUrl, export.WholeExport());
        Assert.Equal([export.Folder], Directory.EnumerateFileSystemEntries(export.Parent));
    }

    [SmallDiskFact]
    public async Task A_disk_that_is_full_leaves_no_folder()
    {
        using var disk = new SmallDisk("200k");
        var folder = Path.Combine(disk.Folder, "site");

        SaysThatThereIsNoRoom(await BuiltSite.RunToEnd(ExportRun.Arguments(folder, ExportRun.NewUrl)));

        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.Folder));
    }

    [SmallDiskFact]
    public async Task A_disk_with_room_for_one_export_and_not_for_two_keeps_the_old_one()
    {
        using var disk = new SmallDisk("1500k");
        var folder = Path.Combine(disk.Folder, "site");
        Assert.Equal(0, (await BuiltSite.RunToEnd(ExportRun.Arguments(folder, ExportRun.OldUrl))).ExitCode);

        SaysThatThereIsNoRoom(await BuiltSite.RunToEnd(ExportRun.Arguments(folder, ExportRun.NewUrl)));

        Assert.Equal(ExportRun.OldUrl, ExportRun.WholeExport(folder));
        Assert.Equal([folder], Directory.EnumerateFileSystemEntries(disk.Folder));
    }

    [SmallDiskFact]
    public async Task A_mounted_volume_itself_is_refused()
    {
        using var disk = new SmallDisk("4m");

        var run = await BuiltSite.RunToEnd(ExportRun.Arguments(disk.Folder, ExportRun.NewUrl));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mounted volume", run.Errors, StringComparison.Ordinal);
    }

    private static void SaysThatThereIsNoRoom(Run run)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("No space left", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
