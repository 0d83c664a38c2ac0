using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Serving;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>Makes an edition of a snapshot: renders every page twice, compresses it, and takes nothing that is not as it must be.</summary>
internal sealed class EditionMaker(PageRenderer renderer, TimeProvider time)
{
    /// <param name="pinned">What to render.</param>
    /// <param name="previous">The edition in use; pages that have not changed are not compressed again.</param>
    /// <param name="effort">How many cores to take, and how well to compress.</param>
    /// <param name="progress">Told after each page how many are done, and of how many.</param>
    /// <param name="stop">Stops the making.</param>
    /// <exception cref="EditionException">A page failed, is not 200, sets a cookie, or is not the same twice.</exception>
    public async Task<Edition> MakeAsync(PinnedEdition pinned, Edition? previous, PublishEffort effort, IProgress<(int Done, int Of)>? progress, CancellationToken stop)
    {
        var now = time.GetUtcNow();

        // The longest first: it would otherwise be begun last, and every other core would wait for it.
        var destinations = pinned.Snapshot.Addresses.Destinations.Where(destination => !destination.ReadsQuery).OrderBy(destination => destination.Kind != DestinationKind.WholeLeaflet).ToList();
        var pages = new PublishedPage[destinations.Count + SiteFile.All.Count];
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = effort.Cores, CancellationToken = stop };
        await ForEachAsync(destinations.Count, options, async place =>
        {
            var rendered = await RenderAsync(destinations[place].Address, StatusCodes.Status200OK, pinned, stop);
            pages[place] = Publish(rendered, Past(LastChange.Of(destinations[place], pinned.Snapshot), now), previous, effort);
            progress?.Report((Interlocked.Increment(ref done), pages.Length));
        });

        // The headers of an answer that has no style of its own to allow.
        var protection = pages[destinations.FindIndex(destination => destination.Kind == DestinationKind.Machine)].Others;
        foreach (var (file, place) in SiteFile.All.Select((file, index) => (file, destinations.Count + index)))
        {
            pages[place] = Publish(file.With(protection), modifiedOn: null, previous, effort);
            progress?.Report((Interlocked.Increment(ref done), pages.Length));
        }

        return new Edition(pinned, pages, now);
    }

    /// <summary>Makes the pages that read a query, as they stand on a copy of the site that is only files.</summary>
    /// <param name="pinned">What to render: for a static copy.</param>
    /// <param name="stop">Stops the making.</param>
    /// <exception cref="EditionException">A page cannot be rendered.</exception>
    public async Task<IReadOnlyList<PublishedPage>> MakeWithoutQueryAsync(PinnedEdition pinned, CancellationToken stop)
    {
        var pages = new List<PublishedPage>();
        foreach (var destination in pinned.Snapshot.Addresses.Destinations.Where(destination => destination.ReadsQuery))
        {
            var rendered = await RenderAsync(destination.Address, StatusCodes.Status200OK, pinned, stop);
            pages.Add(PublishedPage.Of(rendered, modifiedOn: null, best: true));
        }

        return pages;
    }

    /// <summary>Makes the page for what does not exist, as a page of its own.</summary>
    /// <param name="leaflet">The leaflet in whose language it is.</param>
    /// <param name="pinned">What to render.</param>
    /// <param name="address">Where it is to stand.</param>
    /// <param name="stop">Stops the making.</param>
    /// <exception cref="EditionException">The page cannot be rendered.</exception>
    public async Task<PublishedPage> MakeNotFoundAsync(Leaflet leaflet, PinnedEdition pinned, string address, CancellationToken stop)
    {
        var rendered = await RenderAsync(leaflet.Prefix + ErrorPages.Address, StatusCodes.Status404NotFound, pinned, stop);
        return PublishedPage.Of(rendered with { Address = address }, modifiedOn: null, best: true);
    }

    /// <summary>One after another on the thread of the caller, who has chosen it for its low priority; or on as many as it takes.</summary>
    private static async Task ForEachAsync(int count, ParallelOptions options, Func<int, Task> render)
    {
        if (options.MaxDegreeOfParallelism > 1)
        {
            await Parallel.ForAsync(0, count, options, async (place, _) => await render(place));
            return;
        }

        for (var place = 0; place < count; place++)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            await render(place);
        }
    }

    private async Task<RenderedPage> RenderAsync(string address, int status, PinnedEdition pinned, CancellationToken stop)
    {
        RenderedPage page, again;
        try
        {
            page = await renderer.RenderAsync(address, pinned, stop);
            again = await renderer.RenderAsync(address, pinned, stop);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new EditionException($"{address} could not be rendered: {e.Message}", e);
        }

        if (page.Status != status)
        {
            throw new EditionException($"{address} answers {page.Status}, not {status}.");
        }

        if (page.Others.Any(header => string.Equals(header.Key, HeaderNames.SetCookie, StringComparison.OrdinalIgnoreCase)))
        {
            throw new EditionException($"{address} sets a cookie, which every reader would then share.");
        }

        return page.DifferenceFrom(again) is { } difference
            ? throw new EditionException($"{address} is not the same when it is rendered twice: its {difference} differs.")
            : page;
    }

    private static PublishedPage Publish(RenderedPage rendered, DateTimeOffset? modifiedOn, Edition? previous, PublishEffort effort) =>
        previous?.Find(rendered.Address)?.ReusedFor(rendered, modifiedOn) is { } reused && (reused.IsBest || !effort.Best)
            ? reused
            : PublishedPage.Of(rendered, modifiedOn, effort.Best);

    /// <summary>RFC 9110 section 8.8.2.1: no Last-Modified is later than the answer that bears it.</summary>
    private static DateTimeOffset? Past(DateTimeOffset modified, DateTimeOffset now) => modified <= now ? modified : null;
}
