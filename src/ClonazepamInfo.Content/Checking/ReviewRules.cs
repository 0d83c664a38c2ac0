using System.Globalization;
using ClonazepamInfo.Content.Reading;

namespace ClonazepamInfo.Content.Checking;

/// <summary>
/// What a publisher owes its readers: a review, and a contact for mistakes. Warnings, never errors: a date alone must not stop a safety
/// correction.
/// </summary>
internal static class ReviewRules
{
    public static void Check(ContentDraft content, DateOnly today, ProblemLog problems)
    {
        var review = content.Medicine.Review;
        if (!review.IsReviewed)
        {
            problems.Warning(Names.LeafletFile, content.ReviewLine, ProblemCode.ReviewNone,
                "no clinician has reviewed the leaflet; every page and sheet says so");
        }
        else if (review.IsOverdue(today))
        {
            problems.Warning(Names.LeafletFile, content.ReviewLine, ProblemCode.ReviewOverdue,
                $"the review was due by {review.Due!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; every page "
                + "and sheet says so");
        }

        if (content.Medicine.Contact is null)
        {
            problems.Warning(Names.LeafletFile, content.Medicine.PublisherLine, ProblemCode.ContactNone,
                "nobody is named whom readers can tell of a mistake, and every page says so; add `contact: { email: ..., post: ... }`");
        }
    }
}
