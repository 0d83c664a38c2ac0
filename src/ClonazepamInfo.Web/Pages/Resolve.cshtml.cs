using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using ClonazepamInfo.Web.Terminology;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Pages;

/// <summary>Leads from a code of a terminology to the section or chapter that has it.</summary>
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class ResolveModel(SiteOptions site) : LeafletPageModel(site)
{
    private CodeLookupQuery _question = new(null, string.Empty, null);

    internal override string Style => ScreenStyle.Links;

    public override string Title => Response.StatusCode switch
    {
        StatusCodes.Status300MultipleChoices => UiText.Format(Labels.Resolve.Several, Name(_question.Terminology!), Code),
        StatusCodes.Status404NotFound => UiText.Format(Labels.Resolve.None, Name(_question.Terminology!), Code),
        _ => Labels.Resolve.Title,
    };

    public override string Description => Response.StatusCode switch
    {
        StatusCodes.Status300MultipleChoices => Labels.Resolve.SeveralText,
        StatusCodes.Status404NotFound => Labels.Resolve.NoneText,
        _ => _question.Fault!,
    };

    /// <summary>The requested code, as it may be shown.</summary>
    public string Code => QuotedInput.Text(_question.Code);

    /// <summary>The terminologies that the leaflet has codes of, in alphabetical order.</summary>
    public IReadOnlyList<string> Terminologies { get; private set; } = [];

    internal CodeLookupQuery Question => _question;

    internal IReadOnlyList<CodedPage> Candidates { get; private set; } = [];

    /// <summary>What people call a terminology: an acronym.</summary>
    public static string Name(string terminology) => terminology.ToUpperInvariant();

    /// <summary>Redirects to the one page that has the code; else answers with the candidates, as a page or as JSON.</summary>
    public IActionResult OnGet()
    {
        var places = CodedPage.Of(Snapshot, Leaflet);
        var comparer = StringComparer.OrdinalIgnoreCase;
        Terminologies = [.. places.SelectMany(place => place.Codes.Keys).Distinct(comparer).Order(comparer)];
        _question = CodeLookupQuery.Of(Request.Query, Terminologies, Labels);
        Response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.Accept}, {HeaderNames.Origin}");
        if (_question.Fault is { } fault)
        {
            const int status = StatusCodes.Status400BadRequest;
            return Answer(status, new CodeLookupProblem(Labels.Resolve.Title, status, fault, Terminologies), CodeLookupProblem.MediaType);
        }

        var terminology = _question.Terminology!;
        var having = places.Where(place => place.In(terminology) is not null).ToList();
        var matches = having.Where(place => comparer.Equals(place.In(terminology), _question.Code)).ToList();
        if (matches is [var only] && !IsScriptOfAnotherSite)
        {
            return LocalRedirect("~" + only.Place.Address);
        }

        Candidates = matches.Count > 0 ? matches : having;
        return Answer(
            matches.Count switch { 0 => StatusCodes.Status404NotFound, 1 => StatusCodes.Status200OK, _ => StatusCodes.Status300MultipleChoices },
            new CodeLookupResult(terminology, Code, [.. Candidates.Select(Candidate)]),
            "application/json; charset=utf-8");
    }

    /// <summary>
    /// Whether a script that runs in a page of another site asks, such as a dispensing system: browsers name its origin. It could not read
    /// the page that a redirect leads to (Fetch, section 4.4), so it is told the one page that has the code.
    /// </summary>
    private bool IsScriptOfAnotherSite => Request.Headers.Origin.Count > 0 && AcceptHeader.IsJson(Request.Headers);

    private IActionResult Answer(int status, object data, string type)
    {
        Response.StatusCode = status;
        if (!AcceptHeader.IsJson(Request.Headers))
        {
            return Page();
        }

        // Everybody may read it, and no cookie changes it.
        Response.Headers.AccessControlAllowOrigin = "*";
        return new JsonResult(data, CodeLookupResult.Format) { StatusCode = status, ContentType = type };
    }

    private CodeCandidate Candidate(CodedPage coded) =>
        new(coded.Place.Id, coded.Place.Title, coded.Place.Number, Absolute(coded.Place.Address), coded.Codes);
}
