using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>
/// What the page for handouts shows: the form, what to do instead on a static copy, the form with its faults, or the handout.
/// </summary>
internal enum HandoutView
{
    Form,
    StaticCopy,
    Faults,
    Sheet,
}

/// <summary>Makes handouts: a form, and from its query the sheet. Nothing is kept; the address is the handout.</summary>
[OutputCache(PolicyName = DynamicPages.Policy)]
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class HandoutModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Handout;

    /// <summary>Asks for the form although there is a choice.</summary>
    public const string ChangeParameter = "change";

    private static readonly QueryField[] OfAChoice = [QueryField.Section, QueryField.Size, QueryField.Country, QueryField.Notes];

    /// <summary>The query as it was understood.</summary>
    public HandoutQuery Query => field ??= HandoutQuery.Read(Request.Query, Leaflet, Snapshot.SiteMap);

    /// <summary>What could be read of it.</summary>
    public HandoutChoice Choice => Query.Choice;

    /// <summary>What to show.</summary>
    public HandoutView View =>
        IsStaticCopy ? HandoutView.StaticCopy
        : Query.Faults.Count > 0 ? HandoutView.Faults
        : QueryValues.Of(Request.Query, QueryField.Section).Count > 0 && !QueryValues.Has(Request.Query, ChangeParameter) ? HandoutView.Sheet
        : HandoutView.Form;

    public override string Title => View switch
    {
        HandoutView.Sheet => Choice.Title,
        HandoutView.Faults => Labels.QueryFaults.Title,
        _ => base.Title,
    };

    public override string Description => Labels.Handout.Summary;

    /// <summary>The form without a choice has an address; a handout is for whom it was made for, not for search engines.</summary>
    public override string? Address => OfAChoice.Any(part => QueryValues.Has(Request.Query, part.Key())) ? null : base.Address;

    public override string? QrCodeUrl => View == HandoutView.Sheet ? CodeAddress(PrintoutUrl.Write(Choice)) : null;

    public override Country? Country => View == HandoutView.Sheet ? Choice.Country : null;

    internal override PrintFooter? PrintFooter => View == HandoutView.Sheet
        ? new PrintFooter(Title, PathOf(SitePaths.Printed), Choice.IsLarge, Choice.IsOnePage)
        : base.PrintFooter;

    /// <summary>The id of the message about a field, or null if there is no fault in it.</summary>
    public string? FaultOf(QueryField field) => Query.Faults.Any(fault => fault.Field == field) ? field.FaultId() : null;

    /// <summary>The value of <c>aria-invalid</c> for a field.</summary>
    public string? InvalidAttribute(QueryField field) => FaultOf(field) is null ? null : "true";

    /// <summary>
    /// Keeps the answer out of shared caches, for a handout is made for one patient, and says that a query was not understood as a whole
    /// (RFC 9110 section 15.5.1).
    /// </summary>
    public void OnGet()
    {
        Response.Headers.CacheControl = "private, no-cache";
        if (View == HandoutView.Faults)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
