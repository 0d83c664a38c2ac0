using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>The site over a changed copy of the content, on a day of the test's choice.</summary>
public sealed class OtherContentSite(ContentCopy content, DateOnly? today = null) : LeafletSite
{
    protected override string ContentFolder => content.Folder;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (today is { } day)
        {
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Noon(day)));
        }
    }

    private sealed class Noon(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }
}
