using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>The page for every answer that is not the page asked for. It says what to do next, and never what went wrong inside.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(DynamicPages.Policy)]
public sealed class ErrorModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    private const int MostSuggestions = 5;

    /// <summary>The leaflet in the language of the address that was asked for: where a request was led here, the route is the error page's own.</summary>
    public override Leaflet Leaflet => Snapshot.LeafletAt(OriginalPath ?? Request.Path.Value!);

    /// <inheritdoc/>
    public override string Title => Words.Title;

    /// <inheritdoc/>
    public override string Description => Words.Text;

    /// <summary>Pages near the address that does not exist.</summary>
    public IReadOnlyList<SitePage> Nearest => Response.StatusCode == StatusCodes.Status404NotFound && OriginalPath is { } path
        ? Snapshot.SiteMap.Nearest(path, Leaflet.Language, MostSuggestions)
        : [];

    private string? OriginalPath =>
        HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

    private (string Title, string Text) Words => ErrorText.Of(Response.StatusCode, Labels);

    /// <summary>Without a handler Razor Pages answers OPTIONS with an empty 200.</summary>
    public void OnOptions()
    {
        // The page is the same whatever the method was.
    }

    /// <summary>Keeps the status that led here; the page asked for by its own address does not exist.</summary>
    /// <param name="context">The request.</param>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (OriginalPath is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
