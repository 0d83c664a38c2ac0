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
            return (labels.UnreviewedTitle, labels.UnreviewedText);
        }

        var reviewed = Labels.Fill(labels.ReviewedBy, review.By, review.Role, Dates.Write(review.On!.Value, leaflet));
        return review.IsOverdue(today) ? (Labels.Fill(labels.ReviewOverdue, Dates.Write(review.Due!.Value, leaflet)), reviewed) : ("", reviewed);
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
            ? labels.SheetUnreviewed
            : review.IsOverdue(today)
                ? Labels.Fill(labels.SheetOverdue, Dates.Write(review.Due!.Value, leaflet))
                : Labels.Fill(labels.SheetReviewed, review.By, Dates.Write(review.On!.Value, leaflet));
    }
}
