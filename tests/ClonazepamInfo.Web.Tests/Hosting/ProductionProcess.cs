namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>One process of the site in Production for the tests of a class.</summary>
public sealed class ProductionProcess : IAsyncLifetime, IDisposable
{
    public BuiltSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await BuiltSite.Serve([], ("ASPNETCORE_ENVIRONMENT", "Production"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Site.Dispose();
}
