using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Formats;

/// <summary>Says whether a clinician has checked the leaflet.</summary>
public static class ReviewWords
{
    /// <summary>The notice on every page.</summary>
    /// <param name="review">The state of the review.</param>
    /// <param name="leaflet">Gives the words.</param>
    /// <param name="today">The day on which the reader reads.</param>
    /// <returns>What stands first and strong, and what follows it.</returns>
    public static (string Strong, string After) OnPage(ReviewState review, Leaflet leaflet, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(leaflet);
        var labels = leaflet.Labels;
        if (!review.IsReviewed)
        {
            return (labels.Review.UnreviewedTitle, labels.Review.UnreviewedText);
        }

        var reviewed = UiText.Format(labels.Review.ReviewedBy, review.By, review.Role, Dates.Write(review.On!.Value, leaflet));
        return review.IsOverdue(today) ? (UiText.Format(labels.Review.Overdue, Dates.Write(review.Due!.Value, leaflet)), reviewed) : ("", reviewed);
    }

    /// <summary>The words in the running footer of every sheet.</summary>
    /// <param name="review">The state of the review.</param>
    /// <param name="leaflet">Gives the words.</param>
    /// <param name="today">The day on which the sheet is printed.</param>
    /// <returns>A few words, on one line.</returns>
    public static string OnSheet(ReviewState review, Leaflet leaflet, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(leaflet);
        var labels = leaflet.Labels;
        return !review.IsReviewed
            ? labels.PrintFooter.Unreviewed
            : review.IsOverdue(today)
                ? UiText.Format(labels.PrintFooter.Overdue, Dates.Write(review.Due!.Value, leaflet))
                : UiText.Format(labels.PrintFooter.Reviewed, review.By, Dates.Write(review.On!.Value, leaflet));
    }
}
