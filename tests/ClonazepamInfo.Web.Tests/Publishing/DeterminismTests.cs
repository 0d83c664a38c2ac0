using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace ClonazepamInfo.Web.Tests.Publishing;

/// <summary>All readers share one rendering of a page, so a page may depend on nothing but the edition.</summary>
[Collection(SharedSite.Name)]
public sealed class DeterminismTests(LeafletSite site)
{
    [Fact]
    public async Task Every_page_rendered_twice_has_the_same_bytes_and_headers()
    {
        var renderer = site.Services.GetRequiredService<PageRenderer>();
        var pinned = site.Services.GetRequiredService<EditionPublisher>().Current!.Pinned;
        foreach (var destination in pinned.Snapshot.SiteMap.Pages)
        {
            var first = await renderer.RenderAsync(destination.Address, pinned, CancellationToken.None);
            var second = await renderer.RenderAsync(destination.Address, pinned, CancellationToken.None);

            Assert.Equal(first.Body, second.Body);
            Assert.Equal(
                first.Others.Select(header => $"{header.Key}: {header.Value}"),
                second.Others.Select(header => $"{header.Key}: {header.Value}"));
            Assert.Equal(first with { Body = [], Others = [] }, second with { Body = [], Others = [] });
        }
    }
}
