using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>Signs of HTML in the leaflet's own words stay text in results and suggestions, marked or not.</summary>
public sealed class HostileLeafletTests : IDisposable
{
    private readonly ContentCopy _content = new();

    [Fact]
    public async Task What_looks_like_markup_in_a_hit_is_text_and_marks_stand_where_they_belong()
    {
        // The Markdown of the leaflet allows no HTML; entities and signs of comparison are what is left.
        _content.Replace("en/30-how-to-take-it/50-stopping.md", "title: Stopping safely", "title: Stopping <b> \"safely\" & 'well'");
        _content.Append("en/50-storage.md", "\nKeep it where 3 &lt; 5 &amp; zanzibarine &lt;script&gt;alert(1)&lt;/script&gt; zanzibarine &quot;stays&quot;. [@none]\n");
        await using var site = new OtherContentSite(_content);

        var hit = (await site.Ask("/search?q=zanzibarine")).Page.QuerySelector("main .hits li")!;
        var stopping = (await site.Ask("/search?q=stopping")).Page.QuerySelector("main .hits a[href^='/stopping']")!;

        Assert.Empty(hit.QuerySelectorAll("script"));
        Assert.Contains("3 < 5 & zanzibarine <script>alert(1)</script> zanzibarine \"stays\"", hit.TextContent, StringComparison.Ordinal);
        Assert.Equal(["zanzibarine", "zanzibarine"], hit.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Empty(stopping.QuerySelectorAll("b"));
        Assert.Contains("<b> \"safely\" & 'well'", stopping.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();
}
