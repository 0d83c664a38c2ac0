using AngleSharp.Html.Parser;

namespace ClonazepamInfo.Web.Tests.Exporting;

/// <summary>A copy of the site that is only files cannot search, and says what to do instead.</summary>
public sealed class StaticSearchTests
{
    [Fact]
    public async Task The_page_that_the_field_leads_to_names_the_whole_leaflet_and_the_contents()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export()).ExitCode);

        var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(export.Folder, "search.html")));
        var main = page.QuerySelector("main")!;

        Assert.Contains(TestLeaflet.Labels.Search.OnStaticCopy, main.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(TestLeaflet.Labels.Search.Summary, main.TextContent, StringComparison.Ordinal);
        Assert.All(new[] { "/leaflet", "/#page-overview" }, address => Assert.NotNull(main.QuerySelector($"a[href='{address}']")));
        Assert.True(File.Exists(Path.Combine(export.Folder, "leaflet.html")));

        // What can be chosen without asking anybody is there too.
        Assert.True(File.Exists(Path.Combine(export.Folder, "suggestions.json")));
        Assert.Equal("/suggestions.json", page.QuerySelector("#page-q")!.GetAttribute("data-suggestions"));
    }

    [Fact]
    public async Task No_page_sends_what_is_typed_to_a_host_that_could_log_it()
    {
        using var export = new ExportRun();
        Assert.Equal(0, (await export.Export()).ExitCode);

        foreach (var file in Directory.EnumerateFiles(export.Folder, "*.html", SearchOption.AllDirectories))
        {
            var page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(file));

            // The pages for a web server's own refusals have no field.
            Assert.False(page.QuerySelector("#page-q")?.HasAttribute("name") ?? false, file);
            Assert.Null(page.QuerySelector("link[rel=search]"));
        }

        Assert.False(File.Exists(Path.Combine(export.Folder, "opensearch.xml")));
    }
}
