using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace ClonazepamInfo.Web.Tests.Flood;

/// <summary>The site with pages made per request, over a real server where the wire matters.</summary>
public sealed class MadePagesSite : LeafletSite
{
    public MadePagesSite(bool overKestrel = false)
    {
        if (overKestrel)
        {
            UseKestrel(0);
            StartServer();
        }
    }

    public MadePages Pages { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(Pages.AddTo);
    }
}
