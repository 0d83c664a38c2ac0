using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>The site over content that changes under it, with what it logs, and whatever a test puts in its way.</summary>
public sealed class LiveSite(string folder, Action<IServiceCollection>? change = null, bool watch = true) : LeafletSite
{
    public LiveSite(ContentCopy content, Action<IServiceCollection>? change = null)
        : this(content.Folder, change)
    {
    }

    public LogLines Log { get; } = new();

    /// <summary>The environment in which it runs.</summary>
    public string RunsIn { get; init; } = "Production";

    protected override string ContentFolder => folder;

    protected override string EnvironmentName => RunsIn;

    internal EditionPublisher Publisher => Services.GetRequiredService<EditionPublisher>();

    /// <summary>Waits until an address answers as it should.</summary>
    public Task<Answer> Until(string address, Func<Answer, bool> asItShouldBe) => Eventually.Is(() => Ask(address), asItShouldBe);

    /// <summary>Waits until a page has a title.</summary>
    public Task<Answer> UntilTitled(string address, string title) =>
        Until(address, answer => answer.Page.QuerySelector("h1")?.TextContent.Contains(title, StringComparison.Ordinal) == true);

    /// <summary>Waits until the site says how it is.</summary>
    public Task<Answer> UntilHealth(string beginning) =>
        Until("/health/ready", answer => answer.Text.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Waits until the content has been looked at and tried once more.</summary>
    public async Task UntilTriedAgain(Action change)
    {
        var before = Publisher.Outcome;
        change();
        await Eventually.Is(() => Publisher.Outcome, outcome => outcome != before);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Content:Watch", watch ? "true" : "false");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<ILoggerFactory>(Log);
            change?.Invoke(services);
        });
    }
}
