using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Pages.Shared;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>Tells whether a printed sheet still says what the leaflet says. Nothing about the reader or the sheet is kept.</summary>
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class PrintedModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Printed;

    /// <summary>Whether to show the versions of today for the reader to compare.</summary>
    public bool ShowsVersions => IsStaticCopy;

    /// <summary>What could not be read of the query.</summary>
    public IReadOnlyList<QueryFault> Faults => Query.Faults;

    /// <summary>The sheet, or null without a query.</summary>
    public Printout? Sheet => Query.Sheet;

    /// <summary>The version that was typed, or null.</summary>
    public string? Version => Query.Version;

    /// <summary>Whether the sheet is still up to date, or null without a query.</summary>
    public PrintoutStatus? Status => field ??= Sheet is null ? null : PrintoutStatus.Of(Sheet, Leaflet, Snapshot);

    /// <summary>Whether too little of the sheet is known for a verdict: what could not be read of it may have changed.</summary>
    private bool IsUnknown => Status is { IsUnknown: true }
        || (Status is { IsUpToDate: true } && Faults.Any(fault => fault.Field is QueryField.Section or QueryField.Country));

    /// <summary>The class by which the style knows the status.</summary>
    public string StatusClass => Status switch
    {
        _ when IsUnknown => "unknown",
        { IsUpToDate: true } => "current",
        _ => "old",
    };

    public string StatusText => Status switch
    {
        _ when IsUnknown => Labels.Printed.UnknownText,
        { IsUpToDate: true, IsReworded: true } => Labels.Printed.CurrentReworded,
        { IsUpToDate: true } => Labels.Printed.CurrentText,
        _ => Sheet!.On is { } on ? UiText.Format(Labels.Printed.OldText, Date(on)) : Labels.Printed.OldUndated,
    };

    /// <summary>The parts of the sheet whose words are not today's.</summary>
    public IEnumerable<PrintoutPartStatus> Differing => Status!.Findings.Where(part => part.State != PrintoutPartState.Same);

    /// <summary>The parts whose words are today's, if there are others, or if one of them has another number or id now.</summary>
    public IReadOnlyList<PrintoutPartStatus> Unchanged
    {
        get
        {
            var same = Status!.Findings.Where(part => part.State == PrintoutPartState.Same).ToList();
            return !Status.IsUpToDate || IsUnknown || same.Any(part => part.OldTitle is not null || part.OldNumber is not null) ? same : [];
        }
    }

    /// <summary>The versions of today: the whole leaflet, then sections, then chapters.</summary>
    public IEnumerable<SitePage> Versions => Snapshot.SiteMap.Pages
        .Where(page => page.Language == Leaflet.Language && page.IsLinkable)
        .OrderBy(page => page.Kind switch { SitePageKind.WholeLeaflet => 0, SitePageKind.Section => 1, _ => 2 });

    /// <summary>The address at which the same can be printed again, or null without a query.</summary>
    public string? Again => Query.Again is not { } choice ? null
        : Sheet is { Parts: [var only], Country: null } && Snapshot.SiteMap.Find($"{Leaflet.Prefix}/{only.Id}") is { } page ? page.Address
        : choice.Address();

    public override string Title => Status switch
    {
        null => Faults.Count > 0 ? Labels.QueryFaults.Title : Labels.Printed.Title,
        _ when IsUnknown => Labels.Printed.Unknown,
        { IsUpToDate: true } => Labels.Printed.Current,
        _ => Labels.Printed.Old,
    };

    public override string Description => Labels.Printed.Summary;

    public override string? Address => Request.Query.Count > 0 ? null : base.Address;

    private PrintedQuery Query => field ??= PrintedQuery.Read(Request.Query, Leaflet, Snapshot.SiteMap, Today);

    /// <summary>The page of a part, or the page that replaces it; null if there is none.</summary>
    public SitePage? PageOf(PrintoutPartStatus part) => Snapshot.SiteMap.Find(part.Address!.Split('#')[0]);

    public MovedViewModel Moved(PrintoutPartStatus part) => new(part, PageOf(part)?.Number ?? "", Labels);

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
