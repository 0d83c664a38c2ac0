using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Chooses between a page and data (RFC 9110, section 12.5.1).</summary>
internal static class AcceptHeader
{
    private const string Html = "text/html";

    private const string Json = "application/json";

    /// <summary>Whether a request prefers JSON to a page; if it accepts both equally, it gets the page.</summary>
    public static bool IsJson(IHeaderDictionary headers) =>
        MediaTypeHeaderValue.TryParseList([.. headers.Accept.OfType<string>()], out var ranges)
        && Quality(ranges, Json) > Quality(ranges, Html);

    /// <summary>The quality of the narrowest range that includes the type; 0 if none does.</summary>
    private static double Quality(IEnumerable<MediaTypeHeaderValue> ranges, string type) => ranges
        .Where(range => range.MatchesAllTypes
            || (range.MatchesAllSubTypes
                ? type.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase)
                : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)))
        .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();
}
