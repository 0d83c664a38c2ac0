using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>Files of the host's own in the folder survive an export; those of an older export do not.</summary>
public sealed class CarriedOverTests
{
    private static readonly string[] OwnFiles =
        ["CNAME", ".nojekyll", ".well-known/security.txt", ".git/HEAD", ".git/objects/12/34", "google0123456789abcdef.html", "images/photo.jpg"];

    [Fact]
    public async Task What_no_export_wrote_is_still_there_after_two_more()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export(ExportRun.OldUrl)).ExitCode);
        foreach (var file in OwnFiles)
        {
            Write(export, file);
        }

        Directory.CreateDirectory(Path.Combine(export.Folder, ".well-known/empty"));
        File.CreateSymbolicLink(Path.Combine(export.Folder, "link"), "images/photo.jpg");
        var written = File.GetLastWriteTimeUtc(Path.Combine(export.Folder, "CNAME"));

        Assert.Equal(0, (await export.Export()).ExitCode);
        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.All(OwnFiles, file => Assert.Equal(file, File.ReadAllText(Path.Combine(export.Folder, file))));
        Assert.True(Directory.Exists(Path.Combine(export.Folder, ".well-known/empty")));
        Assert.Equal("images/photo.jpg", new FileInfo(Path.Combine(export.Folder, "link")).LinkTarget);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(export.Folder, "CNAME")));
        Assert.Contains(ExportRun.NewUrl, await File.ReadAllTextAsync(Path.Combine(export.Folder, "robots.txt")), StringComparison.Ordinal);
        Assert.Equal([export.Folder], Directory.EnumerateFileSystemEntries(export.Parent));
    }

    [Fact]
    public async Task A_page_that_no_longer_exists_goes()
    {
        using var content = new ContentCopy();
        using var export = new ExportRun();
        content.Append("en/90-passing.md", """
            ---
            title: Passing
            summary: A section for a day.
            changes:
              - { on: 2026-11-22, note: First published., safety: false }
            ---
            Words. [@none]

            """).Append("published-urls.txt", "/passing\n");
        string[] arguments = [.. ExportRun.Arguments(export.Folder, ExportRun.NewUrl), "--Content:Path=" + content.Folder];
        Assert.Equal(0, (await BuiltSite.RunToEnd(arguments)).ExitCode);
        Assert.True(File.Exists(Path.Combine(export.Folder, "passing.html")));
        Write(export, "CNAME");

        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.False(File.Exists(Path.Combine(export.Folder, "passing.html")));
        Assert.True(File.Exists(Path.Combine(export.Folder, "CNAME")));
    }

    [Fact]
    public async Task The_first_export_into_a_repository_of_pages_keeps_it()
    {
        using var export = new ExportRun();
        Write(export, ".git/HEAD");
        Write(export, "CNAME");

        Assert.Equal(0, (await export.Export()).ExitCode);

        Assert.Equal(".git/HEAD", await File.ReadAllTextAsync(Path.Combine(export.Folder, ".git/HEAD")));
        Assert.True(File.Exists(Path.Combine(export.Folder, "index.html")));
    }

    /// <summary>A file whose text is its name.</summary>
    private static void Write(ExportRun export, string file)
    {
        var path = Path.Combine(export.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file);
    }
}
