using ClonazepamInfo.Web.Publishing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClonazepamInfo.Web.Serving;

/// <summary>Evaluates a request's conditions in the order of RFC 9110 section 13.2.2.</summary>
internal static class Preconditions
{
    /// <param name="headers">The request's headers.</param>
    /// <param name="page">The page.</param>
    /// <param name="representation">The page in the coding that was chosen.</param>
    /// <param name="tag">The validator that the answer bears: the client's own where it holds the page in an earlier compression.</param>
    public static Precondition Of(IHeaderDictionary headers, PublishedPage page, Representation representation, out string tag)
    {
        tag = representation.ETag;
        if (headers.IfMatch is { Count: > 0 } ifMatch)
        {
            if (!Names(ifMatch, representation))
            {
                return Precondition.Failed;
            }
        }
        else if (Date(headers.IfUnmodifiedSince) is { } unmodifiedSince && page.ModifiedOn > unmodifiedSince)
        {
            return Precondition.Failed;
        }

        if (headers.IfNoneMatch is { Count: > 0 } ifNoneMatch)
        {
            if (Held(ifNoneMatch, representation) is not { } held)
            {
                return Precondition.None;
            }

            tag = held;
            return Precondition.NotModified;
        }

        return Date(headers.IfModifiedSince) is { } since && page.ModifiedOn <= since ? Precondition.NotModified : Precondition.None;
    }

    /// <summary>Section 13.1.2: any tag of the list, compared weakly.</summary>
    private static string? Held(StringValues ifNoneMatch, Representation representation)
    {
        if (ifNoneMatch is [{ } only] && only == representation.ETag)
        {
            return representation.ETag;
        }

        if (!EntityTagHeaderValue.TryParseList([.. ifNoneMatch.OfType<string>()], out var tags))
        {
            return null;
        }

        return tags.Contains(EntityTagHeaderValue.Any) ? representation.ETag : tags.Select(representation.Matching).FirstOrDefault(match => match is not null);
    }

    /// <summary>Section 13.1.1: any tag of the list, compared strongly.</summary>
    private static bool Names(StringValues ifMatch, Representation representation) =>
        EntityTagHeaderValue.TryParseList([.. ifMatch.OfType<string>()], out var tags)
        && tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == representation.ETag));

    /// <summary>Sections 13.1.3 and 13.1.4: a value that is no date, or more than one, is as good as none.</summary>
    private static DateTimeOffset? Date(StringValues header) =>
        header is [{ } value] && HeaderUtilities.TryParseDate(value, out var date) ? date : null;
}
