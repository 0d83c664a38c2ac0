using ClonazepamInfo.Web.Exporting;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>
/// However the folder is named and whatever was there, it holds one whole export afterwards, and nothing else is next to it.
/// </summary>
public sealed class FolderTests
{
    [Fact]
    public async Task A_new_folder_is_made_and_an_export_in_it_is_replaced()
    {
        using var export = new ExportRun();

        var first = await export.Export(ExportRun.OldUrl);
        Assert.Equal(ExportRun.OldUrl, export.WholeExport());
        var second = await export.Export();

        Assert.Equal(ExportRun.NewUrl, export.WholeExport());
        Assert.Equal([export.Folder], Directory.EnumerateFileSystemEntries(export.Parent));
        foreach (var run in (Run[])[first, second])
        {
            // In a pipe there is one line, with what was exported and for which address, and no progress.
            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Errors);
            Assert.StartsWith("Version ", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        }

        Assert.Contains(ExportRun.NewUrl, second.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site/")]
    [InlineData("./a/../site//")]
    [InlineData("made/on/the/way/site")]
    public async Task A_relative_name_begins_in_the_folder_of_the_caller(string name)
    {
        using var export = new ExportRun();

        var run = await BuiltSite.RunToEndIn(export.Parent, ExportRun.Arguments(name, ExportRun.NewUrl));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ExportRun.NewUrl, ExportRun.WholeExport(Path.GetFullPath(name, export.Parent)));
        Assert.DoesNotContain(
            Directory.EnumerateFileSystemEntries(export.Parent, "*", SearchOption.AllDirectories),
            entry => entry.EndsWith(".exporting", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_folder_is_filled_and_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            // There a folder has no mode; what may be read is inherited.
            return;
        }

        const UnixFileMode OperatorsOwn =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        using var export = new ExportRun();
        Directory.CreateDirectory(export.Folder, OperatorsOwn);

        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.Equal(ExportRun.NewUrl, export.WholeExport());
        Assert.Equal(OperatorsOwn, File.GetUnixFileMode(export.Folder));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_what_it_leads_to_is_replaced()
    {
        using var export = new ExportRun();
        var target = Path.Combine(export.Parent, "releases", "today");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        Directory.CreateSymbolicLink(export.Folder, target);

        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.Equal(target, new DirectoryInfo(export.Folder).LinkTarget);
        Assert.Equal(ExportRun.NewUrl, ExportRun.WholeExport(target));
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(target)!));
    }

    [Fact]
    public async Task A_file_of_the_export_that_was_deleted_comes_back()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        File.Delete(Path.Combine(export.Folder, "stopping.html"));

        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.Equal(ExportRun.NewUrl, export.WholeExport());
        Assert.True(File.Exists(Path.Combine(export.Folder, "stopping.html")));
    }

    [Fact]
    public async Task The_same_content_makes_the_same_files()
    {
        using var export = new ExportRun();
        using var again = new ExportRun();

        Assert.Equal(0, (await export.Export()).ExitCode);
        Assert.Equal(0, (await again.Export()).ExitCode);

        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(export.Folder, ".clonazepaminfo-export")),
            await File.ReadAllTextAsync(Path.Combine(again.Folder, ".clonazepaminfo-export")));
    }

    [Fact]
    public async Task A_site_without_https_asks_for_none()
    {
        using var export = new ExportRun();

        Assert.Equal(0, (await export.Export("http://intranet.example")).ExitCode);

        Assert.DoesNotContain(
            "Strict-Transport-Security",
            await File.ReadAllTextAsync(Path.Combine(export.Folder, "_headers")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_swap_in_two_steps_that_fails_leaves_the_old_folder()
    {
        using var export = new ExportRun();
        Directory.CreateDirectory(export.Folder);

        Assert.ThrowsAny<IOException>(() =>
            FolderSwap.Move(export.Folder, Path.Combine(export.Parent, "none"), Path.Combine(export.Parent, "aside")));

        Assert.Equal([export.Folder], Directory.EnumerateFileSystemEntries(export.Parent));
    }
}
