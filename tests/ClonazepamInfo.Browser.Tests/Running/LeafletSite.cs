using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>The site itself on a free port, known to the world by another address than the one it is tested at.</summary>
internal sealed class LeafletSite : WebApplicationFactory<Program>
{
    public const string PublicUrl = "https://leaflet.example";

    private readonly ContentCopy? _content;

    /// <param name="content">What it is made of, or null for the repository's content.</param>
    public LeafletSite(ContentCopy? content = null)
    {
        _content = content;
        UseKestrel(0);
        StartServer();
        if (Origin.Port == 0)
        {
            throw new InvalidOperationException("The site did not start; it says why on standard error.");
        }
    }

    public Uri Origin => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Site:PublicUrl", PublicUrl);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
        if (_content is not null)
        {
            builder.UseSetting("Content:Path", _content.Folder);
            builder.UseSetting("Content:Watch", "false");
        }
    }
}
