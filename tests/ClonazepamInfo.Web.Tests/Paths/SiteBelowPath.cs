using Microsoft.AspNetCore.Hosting;

namespace ClonazepamInfo.Web.Tests.Paths;

/// <summary>The site below a path of a host that it shares.</summary>
public sealed class SiteBelowPath : LeafletSite
{
    public const string Path = "/leaflets/clonazepam";

    public const string Host = "https://trust.example";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:PublicUrl", Host + Path);
    }
}
