using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>Whatever is typed, pasted or sent is a search like any other.</summary>
[Collection(SharedKestrel.Name)]
public sealed class OddQueryTests(KestrelSite site)
{
    /// <summary>What asks for alcohol however it is dressed.</summary>
    public static TheoryData<string> Alcohol =>
    [
        "alcohol%22", "%22alcohol", "%22alcohol%22", "'alcohol'", "alcohol*", "alcohol+AND+NOT+OR+NEAR", "title:alcohol", "(alcohol", "alcohol)))", "-alcohol", "%5Ealcohol", "alcohol%3B+DROP+TABLE+passages%3B--",
        "alcohol%00", "%01%02alcohol%1f%7f", "alcohol%0d%0aSet-Cookie:+a=b", "%E2%80%8Falcohol%E2%80%8E", "%E2%80%AEalcohol%E2%80%AC", "alco%C2%ADhol", "%F0%9F%8D%BA+alcohol+%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
        "alcohol&q=", "&q=alcohol", "alcohol&q=alcohol", "alcohol+%7B0%7D+%7B1%7D+%7B", "ALCOHOL", "%EF%BD%81lcohol", "alcohol%ff%fe", "alcohol%ED%A0%80", "alcohol+%25+%", "alcohol&&&=&as-typed", "alcohol%23page-top",
    ];

    [Theory]
    [MemberData(nameof(Alcohol))]
    public async Task Signs_around_a_word_do_not_matter(string q)
    {
        var answer = await site.Send("/search?q=" + q);

        Assert.Equal(200, answer.Status);
        Assert.Contains("<a href=\"/alcohol", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answer.Headers);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData("%22")]
    [InlineData("%00")]
    [InlineData("*")]
    [InlineData("AND")]
    [InlineData("NEAR(")]
    [InlineData("%F0%9F%98%B1")]
    [InlineData("%E2%80%8F")]
    [InlineData("%CC%81%CC%81%CC%81")]
    [InlineData("%7B0%7D")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task Signs_alone_are_a_search_too(string q)
    {
        var answer = await site.Send("/search?q=" + q);

        Assert.Equal(200, answer.Status);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData(7_000)]
    [InlineData(10_240)]
    [InlineData(60_000)]
    public async Task A_long_letter_is_searched_to_its_end(int length)
    {
        // Of words, as a letter is; the cry for help is its last.
        const int MostWordsRead = 1_900;
        var word = new string('a', Math.Max(6, length / MostWordsRead)) + "+";
        var letter = string.Concat(Enumerable.Repeat(word, (length - 20) / word.Length));

        var answer = await site.Send("/search?q=" + letter + "I+want+to+die");

        Assert.Equal(200, answer.Status);
        // What was typed stands in the field; the page repeats its beginning alone, above the numbers to call.
        var main = answer.Body[answer.Body.IndexOf("<main", StringComparison.Ordinal)..];
        Assert.InRange(main.IndexOf("box emergency", StringComparison.Ordinal), 0, 1_000);
        EveryResponse.IsProtected(answer);
    }

    [Fact]
    public async Task One_word_of_10_KB_is_a_search_that_finds_nothing()
    {
        var answer = await site.Send("/search?q=" + new string('x', 10_240));

        Assert.Equal(200, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Search.AskTitle, answer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/searching?q=")]
    [InlineData("/search/")]
    [InlineData("/search/x?q=")]
    [InlineData("/handout?s=")]
    public async Task Only_a_search_may_be_so_long(string start)
    {
        var answer = await site.Send(start + new string('a', 10_240));

        Assert.Equal(414, answer.Status);
    }

    [Theory]
    [InlineData("%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("%22%3E%3Cimg+src=x+onerror=alert(1)%3E")]
    [InlineData("alcohol+%3Cb%3Ebold%3C/b%3E+beeer")]
    [InlineData("javascript:alert(1)")]
    public async Task What_was_typed_is_text_wherever_it_comes_back(string q)
    {
        var page = (await site.Ask("/search?q=" + q)).Page;

        Assert.Empty(page.QuerySelectorAll("main script, main img, main b:not(.review-notice > b), body script, [onerror]"));
        Assert.DoesNotContain(page.QuerySelectorAll("a[href]"), link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.Ordinal));
        Assert.Equal(Uri.UnescapeDataString(q.Replace('+', ' ')), page.QuerySelector("#page-q")!.GetAttribute("value"));
    }
}
