using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>An export deletes nothing that no export wrote, and says what to do instead.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task A_folder_of_other_files_is_refused()
    {
        using var export = new ExportRun();
        Directory.CreateDirectory(export.Folder);
        await File.WriteAllTextAsync(Path.Combine(export.Folder, "thesis.txt"), "the only copy");

        await Refused(export, "no export wrote");

        Assert.Equal("the only copy", await File.ReadAllTextAsync(Path.Combine(export.Folder, "thesis.txt")));
    }

    [Fact]
    public async Task An_export_with_a_file_that_was_changed_is_refused()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        var path = Path.Combine(export.Folder, "_headers");
        await File.AppendAllTextAsync(path, "added by hand\n");

        await Refused(export, "holds _headers, which was changed");

        Assert.EndsWith("added by hand\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Contains(ExportRun.OldUrl, await File.ReadAllTextAsync(Path.Combine(export.Folder, "robots.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_place_of_a_file_is_refused_and_not_followed()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        var elsewhere = Path.Combine(export.Parent, "robots.txt");
        var robots = Path.Combine(export.Folder, "robots.txt");
        File.Move(robots, elsewhere);
        File.CreateSymbolicLink(robots, elsewhere);

        await Refused(export, "holds robots.txt, which was changed");

        Assert.Contains(ExportRun.OldUrl, await File.ReadAllTextAsync(elsewhere), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_ones_own_where_a_page_belongs_is_refused()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        var manifest = Path.Combine(export.Folder, ".clonazepaminfo-export");
        var others = (await File.ReadAllLinesAsync(manifest)).Where(line => !line.EndsWith("  stopping.html", StringComparison.Ordinal));
        await File.WriteAllLinesAsync(manifest, others);

        await Refused(export, "holds stopping.html, which the export would replace");
    }

    [Fact]
    public async Task A_link_that_somebody_planted_next_to_the_folder_is_refused_and_not_followed()
    {
        using var export = new ExportRun();
        var victim = Path.Combine(export.Parent, "victim");
        Directory.CreateDirectory(Path.Combine(victim, "new"));
        Directory.CreateDirectory(Path.Combine(victim, "old"));
        Directory.CreateSymbolicLink(export.Working, victim);

        OneLine(await export.Export(), "is a link");

        Assert.Equal(2, Directory.EnumerateDirectories(victim).Count());
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("..", "below")]
    [InlineData("../../../site", "below/it")]
    public async Task The_folder_of_the_caller_is_refused_however_often(string name, string below)
    {
        using var export = new ExportRun();
        var current = Path.Combine(export.Folder, below);
        Directory.CreateDirectory(current);

        for (var time = 0; time < 2; time++)
        {
            OneLine(await BuiltSite.RunToEndIn(current, ExportRun.Arguments(name, ExportRun.NewUrl)), $"export {export.Folder}");
        }

        Assert.Equal([export.Folder], Directory.EnumerateFileSystemEntries(export.Parent));
    }

    [Fact]
    public async Task A_file_of_that_name_is_refused()
    {
        using var export = new ExportRun();
        await File.WriteAllTextAsync(export.Folder, "the only copy");

        await Refused(export, "is a file");

        Assert.Equal("the only copy", await File.ReadAllTextAsync(export.Folder));
    }

    [Fact]
    public async Task The_content_folder_is_refused_even_through_a_link()
    {
        using var content = new ContentCopy();
        using var export = new ExportRun();
        Directory.CreateSymbolicLink(export.Folder, content.Folder);

        foreach (var folder in (string[])[content.Folder, content.Folder + "/site", export.Folder + "/site"])
        {
            var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(folder, ExportRun.NewUrl), "--Content:Path=" + content.Folder]);

            OneLine(run, "content folder");
            Assert.False(Directory.Exists(Path.Combine(content.Folder, "site")));
        }
    }

    [Fact]
    public async Task Another_export_into_the_same_folder_is_refused_while_one_runs()
    {
        using var export = new ExportRun();
        Directory.CreateDirectory(export.Working);

        // A shared lock: it keeps out only a run that wants the folder for itself.
        await File.WriteAllTextAsync(Path.Combine(export.Working, "lock"), "");
        using (new FileStream(Path.Combine(export.Working, "lock"), FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            await Refused(export, "is running");
        }

        Assert.Equal(0, (await export.Export()).ExitCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dev/null/site")]
    [InlineData("/proc/site")]
    public async Task A_place_that_cannot_be_written_is_refused_in_one_line(string folder)
    {
        OneLine(await BuiltSite.RunToEnd(ExportRun.Arguments(folder, ExportRun.NewUrl)), folder);
    }

    [Fact]
    public async Task Links_in_a_circle_are_refused()
    {
        using var export = new ExportRun();
        Directory.CreateSymbolicLink(export.Folder, Path.Combine(export.Parent, "other"));
        Directory.CreateSymbolicLink(Path.Combine(export.Parent, "other"), export.Folder);

        OneLine(await export.Export(), "circle");
    }

    [Fact]
    public async Task Content_with_an_error_leaves_the_last_export_as_it_was()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        using var content = new ContentCopy().Replace("en/30-how-to-take-it/50-stopping.md", "(/withdrawal-symptoms)", "(/withdrawl)");

        var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(export.Folder, ExportRun.NewUrl), "--Content:Path=" + content.Folder]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"50-stopping\.md:[0-9]+: error LINK02: ", run.Errors);
        Assert.Empty(run.Output);
        Assert.Equal(ExportRun.OldUrl, export.WholeExport());
        Assert.False(Directory.Exists(export.Working));
    }

    [Fact]
    public async Task A_section_that_static_hosts_cannot_tell_from_the_home_page_is_refused()
    {
        using var export = new ExportRun();
        using var content = new ContentCopy();
        content.Append("published-urls.txt", "/index\n").Append("en/90-index.md", """
            ---
            title: Index
            summary: A list of words.
            changes:
              - { on: 2026-11-22, note: First published., safety: false }
            ---
            Words. [@none]

            """);

        var run = await BuiltSite.RunToEnd([.. ExportRun.Arguments(export.Folder, ExportRun.NewUrl), "--Content:Path=" + content.Folder]);

        OneLine(run, "/index");
        Assert.Null(export.WholeExport());
    }

    [Theory]
    [InlineData("--Site:PublicUrl=clonazepam.example")]
    [InlineData("--Site:PublicUrl=https://clonazepam.example/?a=b")]
    public async Task A_wrong_public_address_is_refused(string setting)
    {
        using var export = new ExportRun();

        OneLine(await BuiltSite.RunToEnd(["export", export.Folder, setting]), "Site:PublicUrl");

        Assert.Empty(Directory.EnumerateFileSystemEntries(export.Parent));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "")]
    [InlineData("export", "--Site:PublicUrl=https://clonazepam.example")]
    [InlineData("export", "site", "other")]
    public async Task A_command_that_is_none_is_misuse(params string[] words)
    {
        var run = await BuiltSite.RunToEnd(words);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("export DIR", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private static async Task Refused(ExportRun export, string reason)
    {
        OneLine(await export.Export(), reason);
        Assert.False(Directory.Exists(Path.Combine(export.Working, "new")));
    }

    private static void OneLine(Run run, string reason)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(reason, Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
