using System.Collections.Concurrent;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Testing;

/// <summary>
/// The site in this process, as readers meet it: Production, the leaflet of the tests, a public address that no request names.
/// </summary>
public class LeafletSite : WebApplicationFactory<Program>
{
    public const string PublicUrl = "https://leaflet.example";

    private readonly ConcurrentDictionary<string, Task<Answer>> _read = new(StringComparer.Ordinal);

    public LeafletSnapshot Snapshot => Services.GetRequiredService<EditionPublisher>().Current!.Pinned.Snapshot;

    public HttpClient Client =>
        field ??= CreateClient(new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            HandleCookies = false,
            BaseAddress = BaseAddress,
        });

    protected virtual string ContentFolder => TestLeaflet.Folder;

    protected virtual string EnvironmentName => "Production";

    protected virtual Uri BaseAddress => ClientOptions.BaseAddress;

    /// <summary>Asks once; what was read before is not asked again.</summary>
    public Task<Answer> Read(string address) => _read.GetOrAdd(address, unread => Ask(unread));

    public async Task<Answer> Ask(string address, string method = "GET", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        return await Answer.Of(response);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Content:Path", ContentFolder);
        builder.UseSetting("Site:PublicUrl", PublicUrl);

        // The log has tests of its own, over the built site; here it would only flood the output.
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", "Fatal");
    }
}
