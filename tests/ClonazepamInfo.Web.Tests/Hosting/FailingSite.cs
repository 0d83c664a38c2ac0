using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>The site with one address whose answer fails inside.</summary>
public class FailingSite : LeafletSite
{
    public const string Address = "/failing";

    public const string Secret = "what only the log may say";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FailingAddress>());
    }

    private sealed class FailingAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Run(context =>
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return context.Request.Path == Address ? throw new InvalidOperationException(Secret) : Task.CompletedTask;
            });
        };
    }
}
