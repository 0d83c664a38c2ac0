using System.Net;
using ClonazepamInfo.Web.Pages;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Errors;

/// <summary>Where even the page for errors fails, plain words are left.</summary>
public sealed class FallbackErrorTests
{
    [Theory]
    [InlineData("Production", FailingSite.Address)]
    [InlineData("Development", FailingSite.Address)]
    [InlineData("Production", "/nothing")]
    public async Task The_last_words_say_whom_to_call(string environment, string address)
    {
        await using var site = new SiteWithoutErrorPage(environment);

        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        Assert.Equal(TestLeaflet.Labels.Errors.FaultTitle, answer.Page.QuerySelector("h1")?.TextContent);
        Assert.All(TestLeaflet.Leaflet.EmergencyNumbers, number =>
            Assert.Equal(number.Number, answer.Page.QuerySelector($"a[href='tel:{number.Call}']")?.TextContent));
        Assert.DoesNotContain(FailingSite.Secret, answer.Text, StringComparison.Ordinal);
        EveryResponse.IsProtected(answer);
    }

    private sealed class SiteWithoutErrorPage(string environment) : FailingSite
    {
        protected override string EnvironmentName => environment;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new ErrorPageFails())));
        }
    }

    private sealed class ErrorPageFails : IPageFilter
    {
        public void OnPageHandlerSelected(PageHandlerSelectedContext context)
        {
            if (context.HandlerInstance is ErrorModel)
            {
                throw new InvalidOperationException(FailingSite.Secret);
            }
        }

        public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
        {
            // The page has failed before this.
        }

        public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
        {
            // The page has failed before this.
        }
    }
}
