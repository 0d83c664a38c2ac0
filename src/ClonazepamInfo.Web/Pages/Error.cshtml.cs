using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>The page for every error. It says what to do next, and never what went wrong inside.</summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class ErrorModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    private const int MostSuggestions = 5;

    /// <summary>By the address that was requested: the route is the error page's own.</summary>
    public override Leaflet Leaflet => OriginalRequest.Leaflet(HttpContext);

    public override string Title => Words.Title;

    public override string Description => Words.Text;

    /// <summary>Pages near the address that does not exist.</summary>
    public IReadOnlyList<SitePage> Nearest => Response.StatusCode == StatusCodes.Status404NotFound && OriginalPath is { } path
        ? Snapshot.SiteMap.Nearest(path, Leaflet.Language, MostSuggestions)
        : [];

    private string? OriginalPath => OriginalRequest.Path(HttpContext);

    private (string Title, string Text) Words => ErrorText.Of(Response.StatusCode, Labels);

    /// <summary>Without a handler Razor Pages answers OPTIONS with an empty 200.</summary>
    public IActionResult OnOptions() => Page();

    /// <summary>Keeps the status of the error; a request for the path of this page itself is answered with 404.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (OriginalPath is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
