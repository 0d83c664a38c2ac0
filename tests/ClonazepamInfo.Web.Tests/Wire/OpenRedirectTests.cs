using ClonazepamInfo.Web.Tests.Hosting;
using CsCheck;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>No request, however written, is led away from the site.</summary>
[Collection(SharedKestrel.Name)]
public sealed class OpenRedirectTests(KestrelSite site)
{
    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("//EVIL.example/stopping/")]
    [InlineData("///evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\\/evil.example/")]
    [InlineData("/%5cevil.example")]
    [InlineData("/%2f%2fevil.example/")]
    [InlineData("/%2Fevil.example/")]
    [InlineData("/.//evil.example/")]
    [InlineData("/x/..//evil.example/")]
    [InlineData("/stopping/..//evil.example/")]
    [InlineData("/%09/evil.example/")]
    [InlineData("/%0d%0aLocation:%20https://evil.example/")]
    [InlineData("/stopping%0d%0aLocation:%20https://evil.example/")]
    [InlineData("/?next=https://evil.example/")]
    [InlineData("/https://evil.example/")]
    public async Task An_attempt_to_be_led_away_is_not_redirected(string target)
    {
        var answer = await site.Send(target);

        Assert.Contains(answer.Status, (int[])[200, 400, 404]);
        Assert.DoesNotContain("Location", answer.Headers);
    }

    [Fact]
    public async Task A_line_break_in_a_query_does_not_become_a_header()
    {
        var answer = await site.Send("/STOPPING?x=%0d%0aSet-Cookie:%20a=b");

        Assert.Equal(308, answer.Status);
        Assert.Equal("/stopping?x=%0d%0aSet-Cookie:%20a=b", answer.Headers["Location"]);
        Assert.DoesNotContain("Set-Cookie", answer.Headers);
    }

    [Fact]
    public async Task Whatever_is_asked_for_the_answer_is_an_ordinary_one()
    {
        string[] pieces =
        [
            "/",
            "//",
            "\\",
            "%",
            "%2f",
            "%5C",
            "%00",
            "%0a",
            "%ff",
            "%c3%a9",
            "..",
            ".",
            ":",
            "@",
            "?",
            "#",
            "stopping",
            "STOPPING",
            "evil.example",
            "es",
            "sheet",
            ".css",
            "feed.xml",
            "é",
            "a",
            ";",
            "&",
            "=",
        ];
        var targets = Gen.OneOf(pieces).Array[0, 8].Select(chosen => "/" + string.Concat(chosen));

        await targets.SampleAsync(
            async target =>
            {
                var answer = await site.Send(target);
                Assert.Contains(answer.Status, (int[])[200, 308, 400, 404]);
                if (answer.Headers.TryGetValue("Location", out var location))
                {
                    Assert.NotNull(TestLeaflet.Snapshot.SiteMap.Find(location.Split('?', '#')[0]));
                }
            },
            iter: 300,
            threads: 1);
    }
}
