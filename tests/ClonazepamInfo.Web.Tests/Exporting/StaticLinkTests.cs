using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>Every link, script, style and form of a copy that is only files leads to a file of it, or to an old address.</summary>
public sealed class StaticLinkTests
{
    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export()).ExitCode);
        var redirects = HostRules.Of(export.Folder).Redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(export.Folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);

        var dead =
            from page in pages
            from reference in References(page.Value)
            let parts = reference.Split('#')
            let target = parts[0].Length == 0 ? page.Key : FileOf(export.Folder, parts[0])
            where target is null
                ? !redirects.Contains(parts[0])
                : parts.Length > 1 && pages.TryGetValue(target, out var there) && there.GetElementById(parts[1]) is null
            select $"{Path.GetRelativePath(export.Folder, page.Key)}: {reference}";

        Assert.NotEmpty(pages);
        Assert.Empty(dead);
    }

    /// <summary>What is not on another host: an absolute path, or a fragment of the page.</summary>
    private static IEnumerable<string> References(IParentNode page) => page.QuerySelectorAll("[href], [src], [action], [data-suggestions]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-suggestions") ?? element.GetAttribute("action"))
        .OfType<string>()
        .Where(reference => reference.StartsWith('/') || reference.StartsWith('#'));

    private static string? FileOf(string folder, string address) =>
        new[] { address[1..], address[1..] + ".html", address[1..] + "index.html" }
            .Select(name => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
