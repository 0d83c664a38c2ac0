using System.Net;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Errors;

/// <summary>A fault of the site shows nothing of its inside, to developers in the browser neither.</summary>
public sealed class FaultTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task A_fault_shows_no_stack_trace(string environment)
    {
        await using var site = new FailingSiteIn(environment);

        var answer = await site.Ask(FailingSite.Address);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Contains(TestLeaflet.Labels.Errors.FaultTitle, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FailingSite.Secret, answer.Text, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    private sealed class FailingSiteIn(string environment) : FailingSite
    {
        protected override string EnvironmentName => environment;
    }
}
