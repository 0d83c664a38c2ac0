using System.Net;
using ClonazepamInfo.Web.Tests.Languages;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>A language is searched by itself, below its prefix.</summary>
public sealed class SearchLanguageTests(TwoLanguageSite site) : IClassFixture<TwoLanguageSite>
{
    [Fact]
    public async Task The_field_asks_in_the_language_of_its_page() =>
        Assert.Equal("/es/search", (await site.Ask("/es/stopping")).Page.QuerySelector("form[role=search]")!.GetAttribute("action"));

    [Theory]
    [InlineData("alcohol")]
    [InlineData("I want to die")]
    [InlineData("asdfgh")]
    [InlineData("clobazam")]
    [InlineData("withdrawl")]
    public async Task Whatever_an_answer_leads_to_is_in_the_language(string asked)
    {
        var page = (await site.Ask("/es/search?q=" + Uri.EscapeDataString(asked))).Page;

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        var links = page.QuerySelectorAll("main a, header a, header form").Select(link => link.GetAttribute("href") ?? link.GetAttribute("action")!).Where(href => href.StartsWith('/')).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, href => Assert.StartsWith("/es", href, StringComparison.Ordinal));
        foreach (var link in page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!))
        {
            var answer = await site.Read(link.Split('#')[0]);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.True(!link.Contains('#', StringComparison.Ordinal) || answer.Page.GetElementById(link.Split('#')[1]) is not null, $"{link} has no such fragment");
        }
    }

    [Fact]
    public async Task A_long_search_below_the_prefix_is_one_too() =>
        Assert.Equal(HttpStatusCode.OK, (await site.Ask("/es/search?q=" + new string('x', 10_240))).Status);

    [Fact]
    public async Task The_description_for_browsers_and_the_suggestions_are_of_the_language()
    {
        var head = (await site.Ask("/es/stopping")).Page;
        Assert.Equal("/es/opensearch.xml", head.QuerySelector("link[rel=search]")!.GetAttribute("href"));
        Assert.Equal("/es/suggestions.json", head.QuerySelector("#page-q")!.GetAttribute("data-suggestions"));

        Assert.Contains($"template=\"{LeafletSite.PublicUrl}/es/search?q={{searchTerms}}\"", (await site.Ask("/es/opensearch.xml")).Text, StringComparison.Ordinal);
        Assert.Contains("\"/es/stopping\"", (await site.Ask("/es/suggestions.json")).Text, StringComparison.Ordinal);
    }
}
