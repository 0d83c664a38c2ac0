using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Wire;

/// <summary>Addresses longer than any that the site has.</summary>
[Collection(SharedKestrel.Name)]
public sealed class LongTargetTests(KestrelSite site)
{
    [Fact]
    public async Task A_path_of_4_KB_is_read_and_not_found()
    {
        var answer = await site.Send("/" + new string('a', 4096));

        Assert.Equal(404, answer.Status);
        EveryResponse.IsProtected(answer);
    }

    [Fact]
    public async Task A_query_of_4_KB_does_not_matter()
    {
        var answer = await site.Send("/stopping?q=" + new string('a', 4096));

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("/", 10_000)]
    [InlineData("/", 60_000)]
    [InlineData("/stopping?q=", 10_000)]
    [InlineData("/stopping?q=", 60_000)]
    public async Task A_longer_one_is_refused_with_a_page(string start, int length)
    {
        var answer = await site.Send(start + new string('a', length));

        Assert.Equal(414, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Errors.TooLongTitle, answer.Body, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stopping?q=")]
    public async Task Past_64_KB_the_server_refuses_without_reading_on(string start)
    {
        var answer = await site.Send(start + new string('a', 70_000));

        Assert.Equal(414, answer.Status);
        Assert.DoesNotContain("Server", answer.Headers);
    }

    [Fact]
    public async Task A_long_path_has_no_suggestions_to_compute()
    {
        var answer = await site.Send("/" + new string('a', 4096));

        Assert.Equal(404, answer.Status);
        Assert.DoesNotContain(TestLeaflet.Labels.Errors.NotFoundNearest, answer.Body, StringComparison.Ordinal);
    }
}
