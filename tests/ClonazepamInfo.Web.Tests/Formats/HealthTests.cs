using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Formats;

/// <summary>What a load balancer asks.</summary>
[Collection(SharedSite.Name)]
public sealed class HealthTests(LeafletSite site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_site_that_serves_is_healthy_and_the_answer_is_not_cached(string address)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("Healthy", answer.Text);
        Assert.Contains("no-store", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }
}
