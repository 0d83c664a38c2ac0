using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>What a language has no data for is absent: its page, the links to it, and its words.</summary>
public sealed class AbsentPartTests : IDisposable
{
    private readonly ContentCopy _content = new();

    [Fact]
    public async Task Without_a_statement_on_accessibility_there_is_no_page_and_no_link_to_it()
    {
        _content.Delete("en/accessibility.yml").Replace("published-urls.txt", "/accessibility\n", "");
        await using var site = new OtherContentSite(_content);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Ask("/accessibility")).Status);
        Assert.Empty((await site.Ask("/stopping")).Page.QuerySelectorAll("a[href='/accessibility']"));
        Assert.DoesNotContain("/accessibility", (await site.Ask("/sitemap.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_article_the_page_about_the_leaflet_does_not_speak_of_one()
    {
        _content.Delete("en/article.yml");
        await using var site = new OtherContentSite(_content);

        var page = (await site.Ask("/about")).Page;

        var labels = TestLeaflet.Labels.About;
        Assert.All(
            new[] { labels.DifferencesTitle, labels.MissingTitle, labels.KeptTitle },
            title => Assert.DoesNotContain(title, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("main ul.differences, main ul.kept"));
        Assert.NotNull(page.GetElementById("page-grades"));
    }

    [Fact]
    public async Task Without_questions_and_ready_made_handouts_pages_work_and_name_none()
    {
        _content.Delete("en/questions.yml").Delete("en/handouts.yml");
        await using var site = new OtherContentSite(_content);

        Assert.Empty((await site.Ask("/handout")).Page.QuerySelectorAll(".ready"));
        Assert.NotEmpty((await site.Ask("/search?q=storage")).Page.QuerySelectorAll("main .hits"));
    }

    [Fact]
    public async Task A_purpose_of_helplines_that_the_leaflet_adds_is_shown_in_its_words()
    {
        _content.Replace("en/labels.yml", "    emergency: Emergency\n", "    emergency: Emergency\n    moon: Moon sickness\n")
            .Replace("en/helplines.yml", "for: urgent-advice", "for: moon");
        await using var site = new OtherContentSite(_content);

        Assert.Contains("Moon sickness", (await site.Ask("/helplines")).Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();
}
