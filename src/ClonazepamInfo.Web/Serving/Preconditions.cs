using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Evaluates the conditional headers of a request in the order of RFC 9110 section 13.2.2.</summary>
internal static class Preconditions
{
    /// <returns>The status of the response: 200, 304 if the client holds the page already, 412 if it asked about another.</returns>
    public static int Status(IHeaderDictionary headers, PublishedPage page, string etag)
    {
        if (headers.IfMatch is { Count: > 0 } ifMatch ? !IsMatch(ifMatch, etag) : Date(headers.IfUnmodifiedSince) < page.ModifiedOn)
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        var isHeld = headers.IfNoneMatch is { Count: > 0 } ifNoneMatch ? IsHeld(ifNoneMatch, etag) : page.ModifiedOn <= Date(headers.IfModifiedSince);
        return isHeld ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
    }

    /// <summary>Section 13.1.2: any tag of the list, compared weakly.</summary>
    private static bool IsHeld(StringValues ifNoneMatch, string etag) =>
        (ifNoneMatch is [{ } only] && only == etag)
        || (EntityTagHeaderValue.TryParseList([.. ifNoneMatch.OfType<string>()], out var tags)
            && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == etag));

    /// <summary>Section 13.1.1: any tag of the list, compared strongly.</summary>
    private static bool IsMatch(StringValues ifMatch, string etag) =>
        EntityTagHeaderValue.TryParseList([.. ifMatch.OfType<string>()], out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == etag));

    /// <summary>Sections 13.1.3 and 13.1.4: a value that is not a date, or more than one, is ignored.</summary>
    private static DateTimeOffset? Date(StringValues header) =>
        header is [{ } value] && HeaderUtilities.TryParseDate(value, out var date) ? date : null;
}
