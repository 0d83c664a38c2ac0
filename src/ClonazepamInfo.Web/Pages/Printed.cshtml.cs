using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>Tells whether a printed sheet still says what the leaflet says. Nothing about the reader or the sheet is kept.</summary>
/// <param name="site">How the site is known to the world.</param>
[EnableRateLimiting(DynamicPages.Policy)]
public sealed class PrintedModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Printed;

    /// <summary>Whether to show the versions of today for the reader to compare.</summary>
    public bool ShowsVersions => IsStaticCopy;

    /// <summary>What could not be read of the query.</summary>
    public IReadOnlyList<QueryFault> Faults => Query.Faults;

    /// <summary>The sheet, or null where nothing was asked.</summary>
    public Printout? Sheet => Query.Sheet;

    /// <summary>The version that was typed, or null.</summary>
    public string? Version => Query.Version;

    /// <summary>Whether the sheet's words are still those of the leaflet, or null where nothing was asked.</summary>
    public PrintoutStatus? Age => field ??= Sheet is null ? null : PrintoutStatus.Of(Sheet, Leaflet, Snapshot);

    /// <summary>The address at which the same can be printed again, or null where nothing was asked.</summary>
    public string? Again => Query.Again is not { } choice ? null
        : Sheet is { Parts: [var only], Country: null } && Snapshot.SiteMap.Find($"{Leaflet.Prefix}/{only.Id}") is { } page ? page.Address
        : choice.Address();

    /// <inheritdoc/>
    public override string Title => Age switch
    {
        null => Faults.Count > 0 ? Labels.QueryFaults.Title : Labels.Printed.Title,
        { IsUnknown: true } => Labels.Printed.Unknown,
        { IsUpToDate: true } => Labels.Printed.Current,
        _ => Labels.Printed.Old,
    };

    /// <inheritdoc/>
    public override string Description => Labels.Printed.Summary;

    /// <inheritdoc/>
    public override string? Address => Request.Query.Count > 0 ? null : base.Address;

    private PrintedQuery Query => field ??= PrintedQuery.Read(Request.Query, Leaflet, Snapshot.SiteMap, Today);

    /// <summary>Keeps the answer out of every cache, and says where a query was not understood (RFC 9110 section 15.5.1).</summary>
    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store";
        if (Faults.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
