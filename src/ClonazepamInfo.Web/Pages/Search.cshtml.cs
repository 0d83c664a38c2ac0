using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>Searches the leaflet. What a patient asks is neither logged nor kept, here or in any cache on the way.</summary>
[EnableRateLimiting(PerRequestPages.Policy)]
public sealed class SearchPage : LeafletPage
{
    /// <summary>Asks for the words as they are typed, misspelt or not.</summary>
    public const string AsTypedParameter = "as-typed";

    private const int MostNearest = 4;

    private readonly SearchIndexes _indexes;

    /// <summary>The page of one request.</summary>
    /// <param name="site">How the site is known to the world.</param>
    /// <param name="services">What the site is made of.</param>
    public SearchPage(SiteOptions site, IServiceProvider services)
        : base(site) => _indexes = services.GetRequiredService<SearchIndexes>();

    /// <summary>What was asked; empty where nothing was.</summary>
    public override string Asked => field ??= string.Join(' ', Request.Query["q"].ToArray()).Trim();

    /// <summary>What was found, or null where nothing was asked.</summary>
    public SearchAnswer? Answer => field ??= Asked.Length == 0 || IsStatic ? null : _indexes.Of(Leaflet, Snapshot).Search(Asked, Request.Query.ContainsKey(AsTypedParameter));

    /// <summary>Whether this is a copy of the site that is only files, which cannot search.</summary>
    public bool IsStatic => IsStaticCopy;

    /// <summary>Where nothing was found: the sections that have a word of what was asked, and those whose names are nearest to it.</summary>
    public IReadOnlyList<Destination> Nearest => field ??=
    [
        .. (Answer?.Near ?? []).Select(section => Snapshot.Addresses.Find(section.Address)!)
            .Concat(Snapshot.Addresses.Nearest(Asked, Leaflet.Language, MostNearest))
            .DistinctBy(destination => destination.Address, StringComparer.Ordinal)
            .Take(MostNearest),
    ];

    /// <inheritdoc/>
    public override string Title => Asked.Length == 0 ? Labels.SearchTitle : Labels.Fill(Labels.SearchFor, Asked);

    /// <inheritdoc/>
    public override string Description => Labels.SearchSummary;

    /// <inheritdoc/>
    public override string? Address => Request.Query.Count > 0 ? null : In("/search");

    /// <summary>The address that searches for the same words as they were typed.</summary>
    public string AsTyped => $"{In("/search")}?q={Uri.EscapeDataString(Asked)}&{AsTypedParameter}=1";

    /// <summary>Keeps the answer out of every cache.</summary>
    public void OnGet() => Response.Headers.CacheControl = "no-store";
}
