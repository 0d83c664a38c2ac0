using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace ClonazepamInfo.Web.Tests.RateLimiting;

/// <summary>The site with pages made per request.</summary>
public class MadePagesSite : LeafletSite
{
    public MadePages Pages { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(Pages.AddTo);
    }
}

/// <summary>The same over a real server, where the wire matters.</summary>
public sealed class MadePagesOverKestrel : MadePagesSite
{
    public MadePagesOverKestrel()
    {
        UseKestrel(0);
        StartServer();
    }
}
