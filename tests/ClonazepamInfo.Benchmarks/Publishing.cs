using BenchmarkDotNet.Attributes;
using ClonazepamInfo.Content;
using ClonazepamInfo.Web;
using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Benchmarks;

/// <summary>From a snapshot to an edition, through the site's own pipeline.</summary>
public class Publishing : Sizes
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private WebApplication? _site;
    private PageRenderer? _renderer;
    private EditionMaker? _maker;
    private PinnedEdition? _pinned;

    [GlobalSetup]
    public void Load()
    {
        var folder = new GeneratedFolder(Sections);
        _pinned = new PinnedEdition(LeafletLoader.Load(folder.Path, Day).Snapshot!, Day);
        folder.Delete();
        _site = Website.Build(
        [
            $"--applicationName={typeof(Website).Assembly.GetName().Name}", "--environment=Production", "--Content:Watch=false",
            "--Site:PublicUrl=https://clonazepam.example", "--Serilog:MinimumLevel:Default=Fatal",
        ]);
        _renderer = _site.Services.GetRequiredService<PageRenderer>();
        _maker = _site.Services.GetRequiredService<EditionMaker>();
    }

    [GlobalCleanup]
    public async Task End() => await _site!.DisposeAsync();

    /// <summary>Every page once, one after another.</summary>
    [Benchmark]
    public async Task<long> Render()
    {
        var bytes = 0L;
        foreach (var destination in _pinned!.Snapshot.SiteMap.Pages)
        {
            bytes += (await _renderer!.RenderAsync(destination.Address, _pinned, CancellationToken.None)).Body.Length;
        }

        return bytes;
    }

    /// <summary>The whole edition as at the start of the site: every page, on all cores.</summary>
    [Benchmark(Baseline = true)]
    public async Task<object> Publish() => await _maker!.MakeAsync(_pinned!, null, CancellationToken.None);
}
