using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>A folder to export into, in a folder of its own that goes with the test.</summary>
internal sealed partial class ExportRun : IDisposable
{
    public const string OldUrl = "https://old.example";

    public const string NewUrl = "https://new.example";

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("clonazepam-export-");

    /// <summary>The folder that the export is in.</summary>
    public string Parent => _parent.FullName;

    public string Folder => Path.Combine(Parent, "site");

    /// <summary>What a run that was ended leaves behind; as <c>ExportFolder</c> names it.</summary>
    public string Working => Path.Combine(Parent, ".site.exporting");

    public static string[] Arguments(string folder, string publicUrl) =>
        ["export", folder, "--Site:PublicUrl=" + publicUrl, "--Content:Path=" + FewSections.Folder];

    /// <summary>
    /// Which export is in a folder: the public address it was made for, or null where there is no folder. Anything but a whole
    /// export fails.
    /// </summary>
    public static string? WholeExport(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
                .Where(file => file != ".clonazepaminfo-export")
                .Order(StringComparer.Ordinal);
        var listed = File.ReadAllLines(Path.Combine(folder, ".clonazepaminfo-export"))
            .Skip(1)
            .Select(line => line.Split("  ", 2))
            .ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal);
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), files);
        Assert.All(listed, file =>
            Assert.Equal(file.Value, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file.Key))))));
        return SitemapAddress().Match(File.ReadAllText(Path.Combine(folder, "robots.txt"))).Groups["site"].Value;
    }

    public string? WholeExport() => WholeExport(Folder);

    public async Task<Run> Export(string publicUrl = NewUrl) => await BuiltSite.RunToEnd(Arguments(Folder, publicUrl));

    /// <summary>After a run that was killed: no half folder, and the next run clears away the rest.</summary>
    public async Task IsWholeAndIsCleared(bool replacing)
    {
        Assert.Contains(WholeExport(), replacing ? [OldUrl, NewUrl] : new[] { null, NewUrl });

        Assert.Equal(0, (await Export()).ExitCode);
        Assert.Equal(NewUrl, WholeExport());
        Assert.Equal([Folder], Directory.EnumerateFileSystemEntries(Parent));
    }

    public void Dispose() => _parent.Delete(recursive: true);

    [GeneratedRegex("Sitemap: (?<site>.+)/sitemap.xml", RegexOptions.ExplicitCapture)]
    private static partial Regex SitemapAddress();
}
