using System.Net;
using ClonazepamInfo.Web.Tests.Exporting;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Operations;

/// <summary>The verb that an organisation begins its own leaflet with.</summary>
public sealed class NewTests : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("clonazepam-new-");

    private string Folder => Path.Combine(_parent.FullName, "leaflet");

    [Fact]
    public async Task A_new_leaflet_passes_check_with_the_warnings_that_nobody_reviewed_it_or_can_be_told_of_a_mistake()
    {
        Assert.Equal(0, (await BuiltSite.RunToEnd(["new", Folder])).ExitCode);

        var run = await BuiltSite.RunToEnd(["check", "--Content:Path=" + Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.OutputLines.Count);
        Assert.Contains("REV03", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains("REV01", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_leaflet_is_served_and_exported_without_the_pages_that_it_has_no_data_for()
    {
        Assert.Equal(0, (await BuiltSite.RunToEnd(["new", Folder])).ExitCode);
        using var export = new ExportRun();
        using var site = await BuiltSite.Serve(["--Content:Path=" + Folder]);

        var run = await BuiltSite.RunToEnd(["export", export.Folder, "--Content:Path=" + Folder]);

        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(Path.Combine(export.Folder, "get-help-now.html")));
        Assert.False(File.Exists(Path.Combine(export.Folder, "accessibility.html")));
        Assert.Equal(HttpStatusCode.OK, (await site.Ask("/get-help-now")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("/accessibility")).Status);
    }

    [Fact]
    public async Task A_folder_that_holds_something_is_left_as_it_is()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "thesis.txt"), "the only copy");

        var run = await BuiltSite.RunToEnd(["new", Folder]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not empty", Assert.Single(run.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal([Path.Combine(Folder, "thesis.txt")], Directory.EnumerateFileSystemEntries(Folder));
    }

    [Theory]
    [InlineData()]
    [InlineData("one", "two")]
    [InlineData("--folder")]
    public async Task A_command_without_one_folder_is_refused(params string[] words)
    {
        var run = await BuiltSite.RunToEnd(["new", .. words]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("new DIR", run.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _parent.Delete(recursive: true);
}
