using System.Net;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>What a reader already holds stays good for as long as the page is the same.</summary>
public sealed class ValidatorTests : IDisposable
{
    private readonly ContentCopy _content = new();

    [Fact]
    public async Task What_an_edit_elsewhere_does_not_touch_keeps_its_bytes_and_its_tags_and_is_not_compressed_again()
    {
        // Every page of a language has that language's version; the leaflet in the other language is untouched by an edit.
        Secondly(_content);
        await using var site = new LiveSite(_content);
        var before = site.Publisher.Current!;

        _content.Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely", "title: Stopping with care");
        await site.UntilTitled("/stopping", "Stopping with care");
        var after = site.Publisher.Current!;

        string[] untouched =
        [
            .. before.Pages
                .Select(page => page.Address)
                .Where(address => address.StartsWith("/es/", StringComparison.Ordinal)
                    || address is "/es" or "/robots.txt" or "/sitemap.xml"
                    || address.StartsWith("/site.", StringComparison.Ordinal)
                    || address.StartsWith("/icon.", StringComparison.Ordinal)),
        ];
        Assert.True(untouched.Length > TestLeaflet.Leaflet.Sections.Count);
        Assert.All(untouched, address => Assert.All(Enum.GetValues<ContentCoding>(), coding =>
            Assert.Same(before.Find(address)!.In(coding), after.Find(address)!.In(coding))));

        var changed = await site.Ask(
            "/stopping",
            "GET",
            ("Accept-Encoding", "br"),
            ("If-None-Match", before.Find("/stopping")!.In(ContentCoding.Brotli).ETag));
        Assert.Equal(HttpStatusCode.OK, changed.Status);
    }

    public void Dispose() => _content.Dispose();

    private static void Secondly(ContentCopy content)
    {
        FolderCopy.Make(Path.Combine(content.Folder, "en"), Path.Combine(content.Folder, "es"));
        content.Replace("es/labels.yml", "language-name: English", "language-name: Español");
        var published = File.ReadAllLines(Path.Combine(content.Folder, "published-urls.txt"))
            .Where(line => line.StartsWith('/') && line is not ("/robots.txt" or "/sitemap.xml" or "/index.html" or "/moon-phases"))
            .Select(address => address == "/" ? "/es" : "/es" + address);
        content.Append("published-urls.txt", string.Join('\n', published) + "\n");
    }
}
