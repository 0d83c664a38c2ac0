using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// Makes an edition of a snapshot: renders every page, and rejects a page that not every reader may share.
/// </summary>
internal sealed class EditionMaker(PageRenderer renderer, SiteOptions site, TimeProvider time)
{
    /// <param name="previous">The edition in use, or null; pages that have not changed keep their compressed bytes.</param>
    /// <exception cref="OperatorException">A page failed, is not 200 or sets a cookie.</exception>
    public async Task<Edition> MakeAsync(PinnedEdition pinned, Edition? previous, CancellationToken stop)
    {
        var now = time.GetUtcNow();

        // The longest first: it would otherwise begin last, and every other core would wait for it.
        var destinations = pinned.Snapshot.SiteMap.Pages.Where(destination => !destination.ReadsQuery)
            .OrderBy(destination => destination.Kind != SitePageKind.WholeLeaflet).ToList();
        var pages = new PublishedPage[destinations.Count];

        // Readers are served while an edition follows another: compression on every core lifted the slowest hundredth of their
        // responses from 3.5 to 298 ms.
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = previous is null ? Environment.ProcessorCount : 1,
            CancellationToken = stop,
        };
        await Parallel.ForAsync(0, destinations.Count, options, async (place, _) =>
        {
            var rendered = await RenderAsync(destinations[place].Address, StatusCodes.Status200OK, pinned, stop);
            pages[place] = new PublishedPage(rendered, Past(LastChange.Of(destinations[place]), now), previous?.Find(rendered.Address));
        });

        // The headers of a response that has no inline style of its own to allow.
        var protection = pages[destinations.FindIndex(destination => destination.Kind == SitePageKind.Resource)].Others;
        var files = SiteFile.All.Concat(SiteFile.OfSettings(site, pinned.Day)).Select(file => new PublishedPage(file.With(protection), modifiedOn: null, previous?.Find(file.Address)));
        return new Edition(pinned, pages.Concat(files), now);
    }

    /// <summary>Makes the pages that read a query as they appear on a static copy of the site, where no query is answered.</summary>
    /// <exception cref="OperatorException">A page cannot be rendered.</exception>
    public async Task<IReadOnlyList<PublishedPage>> MakeWithoutQueryAsync(PinnedEdition pinned, CancellationToken stop)
    {
        var pages = new List<PublishedPage>();
        foreach (var destination in pinned.Snapshot.SiteMap.Pages.Where(destination => destination.ReadsQuery))
        {
            pages.Add(new PublishedPage(await RenderAsync(destination.Address, StatusCodes.Status200OK, pinned, stop), modifiedOn: null));
        }

        return pages;
    }

    /// <summary>Makes the not-found page as a page of its own.</summary>
    /// <exception cref="OperatorException">The page cannot be rendered.</exception>
    public async Task<PublishedPage> MakeNotFoundAsync(Leaflet leaflet, PinnedEdition pinned, string address, CancellationToken stop)
    {
        var rendered = await RenderAsync(leaflet.PathOf(SitePaths.Error), StatusCodes.Status404NotFound, pinned, stop);
        return new PublishedPage(rendered with { Address = address }, modifiedOn: null);
    }

    private async Task<RenderedPage> RenderAsync(string address, int status, PinnedEdition pinned, CancellationToken stop)
    {
        RenderedPage page;
        try
        {
            page = await renderer.RenderAsync(address, pinned, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new OperatorException($"{address} could not be rendered: {e.Message}", e);
        }

        if (page.Status != status)
        {
            throw new OperatorException($"{address} answers {page.Status}, not {status}.");
        }

        return page.Others.Any(header => string.Equals(header.Key, HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase))
            ? throw new OperatorException($"{address} sets a cookie, which every reader would then share.")
            : page;
    }

    /// <summary>RFC 9110 section 8.8.2.1: Last-Modified is never later than the response that carries it.</summary>
    private static DateTimeOffset? Past(DateTimeOffset modified, DateTimeOffset now) => modified <= now ? modified : null;
}
