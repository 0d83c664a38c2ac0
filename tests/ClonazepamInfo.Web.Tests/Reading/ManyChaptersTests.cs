using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>A list of hundreds of chapters on every page would bury the page; all of them stay one step away.</summary>
public sealed class ManyChaptersTests : IDisposable
{
    private const int More = 40;

    private readonly ContentCopy _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task Of_more_than_forty_chapters_the_contents_name_the_page_s_own_and_lead_to_all()
    {
        for (var i = 1; i <= More; i++)
        {
            _content
                .Append($"en/{1000 + i}-more-{i}.md",
                    $"---\ntitle: More {i}\nsummary: More.\nchanges:\n  - "
                    + $"{{ on: 2026-11-23, note: First published., safety: false }}\n---\nMore. [@none]\n")
                .Append("published-urls.txt", $"/more-{i}\n");
        }

        await using var site = new OtherContentSite(_content);

        var contents = (await site.Read("/stopping")).Page.QuerySelector("#page-contents")!;
        var named = contents.QuerySelectorAll(":scope > ol > li > a").Select(link => link.GetAttribute("href")).ToList();
        var all = contents.QuerySelector("h2 a")!.GetAttribute("href")!.Split('#');
        var overview = (await site.Read(all[0])).Page.GetElementById(all[1])!.ParentElement!;

        Assert.Equal(["/how-to-take-it"], named);
        Assert.NotNull(contents.QuerySelector("ol ol a[href='/stopping']"));
        Assert.All(Enumerable.Range(1, More), i => Assert.NotNull(overview.QuerySelector($"a[href='/more-{i}']")));
    }
}
