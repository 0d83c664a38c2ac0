using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>Whatever a query holds, the answer is a right one or a refusal, and nothing of it becomes markup.</summary>
[Collection(SharedKestrel.Name)]
public sealed class HostileQueryTests(KestrelSite site)
{
    private const string Mark = "xssmark";

    private static readonly string[] Parameters = ["s", "size", "country", "notes", "change", "on", "version"];

    private static readonly string[] Values =
    [
        "%C0%80", "%FF%FE", "%F0%82%82%AC", "%ED%A0%80", "%E2%82", "%zz", "%", "%u0041", "%00", "stopping%00",
        "%E2%80%AEstopping%E2%80%AC", "%F0%9F%98%80%F0%9F%98%80",
        "stopping%0d%0aX-Injected:%201", "..%2f..%2fetc", "stopping.3f2a1b4c", "stopping.zzzz", ".", "..", "stopping.", "*",
        "9999-12-31", "0000-01-01", "2026-02-30",
        "%3Cscript%20" + Mark + "%3E" + Mark + "%3C%2Fscript%3E", "%22%20" + Mark + "=1%20onfocus=%22" + Mark + "%22",
        "%27%3E%3Csvg%20onload=" + Mark + "%3E", "javascript:" + Mark, "%3C%2Fstyle%3E%3Cscript%3E" + Mark, "%7B0%7D%7B1%7D",
        "+", "%20%20", "&&&===", "stopping&s=stopping;s=stopping", "1e3", "%D9%A3", "%EF%BC%96",
    ];

    public static TheoryData<string, string> Everything
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var page in new[] { "/handout", "/printed" })
            {
                foreach (var parameter in Parameters)
                {
                    all.Add(page, parameter);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Odd_values_are_answered_or_refused_and_stay_text(string page, string parameter)
    {
        foreach (var query in
            Values.SelectMany(value =>
                new[]
                {
                    $"{parameter}={value}",
                    $"s=stopping&{parameter}={value}",
                    $"s=stopping.3f2a1b4c&{parameter}={value}&{parameter}={value}1",
                }))
        {
            var answer = await site.Send($"{page}?{query}");

            Assert.True(answer.Status is 200 or 400, $"{page}?{query} is answered {answer.Status}");
            Assert.DoesNotContain("X-Injected", answer.Headers);
            var read = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(answer.Body);
            Assert.Empty(read.QuerySelectorAll("script:not([src]), svg[onload]"));
            Assert.DoesNotContain(read.All.SelectMany(element => element.Attributes), attribute =>
                attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                || attribute.Name.Contains(Mark, StringComparison.OrdinalIgnoreCase)
                || (attribute.Name is "href" or "src" or "action" && attribute.Value.Contains(Mark, StringComparison.OrdinalIgnoreCase)));
            Assert.DoesNotContain('\0', answer.Body);
        }
    }

    [Theory]
    [InlineData("/handout")]
    [InlineData("/printed")]
    public async Task Much_is_answered_or_refused(string page)
    {
        foreach (var query in new[]
        {
            string.Join('&', Enumerable.Repeat("s=stopping", 300)),
            string.Join('&', Enumerable.Range(0, 300).Select(number => $"s=a{number}.3f2a1b4c")),
            string.Join('&', Enumerable.Range(0, 900).Select(number => $"s={number}")),
            string.Join('&', Enumerable.Range(0, 300).Select(number => $"{number}=1")),
            "s=" + new string('a', 10_240),
            "s=" + string.Concat(Enumerable.Repeat("%F0%9F%98%80", 500)),
            "s=" + new string('.', 5_000),
            "s=" + new string('s', 200_000),
            "on=" + new string('9', 5_000),
        })
        {
            var answer = await site.Send($"{page}?{query}");

            Assert.True(answer.Status is 200 or 400 or 414, $"{page}?{query[..20]} is answered {answer.Status}");
            Assert.True(answer.Body.Length < 300_000, $"{page}?{query[..20]} is answered with {answer.Body.Length} characters");
        }

        Assert.Equal(200, (await site.Send("/handout?s=stopping")).Status);
    }

    [Fact]
    public async Task A_long_value_is_not_repeated_as_a_whole()
    {
        var answer = await site.Send("/handout?s=" + new string('q', 7_000));

        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain(new string('q', 100), answer.Body, StringComparison.Ordinal);
    }
}
