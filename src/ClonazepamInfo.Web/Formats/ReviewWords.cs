namespace ClonazepamInfo.Web.Formats;

/// <summary>Says whether a clinician has checked the leaflet.</summary>
internal static class ReviewWords
{
    /// <summary>The notice on every page.</summary>
    /// <returns>The strong words that come first, and what follows them.</returns>
    public static (string Strong, string After) OnPage(ReviewState review, Leaflet leaflet, DateOnly today)
    {
        var labels = leaflet.Labels;
        var unconfirmed = leaflet.Sections.Any(section => section.Sources.Any(source => source.Kind == SourceKind.ToConfirm))
            ? " " + labels.Review.SourcesUnconfirmed
            : "";
        if (!review.IsReviewed)
        {
            return (labels.Review.UnreviewedTitle, labels.Review.UnreviewedText + unconfirmed);
        }

        var reviewed = UiText.Format(labels.Review.ReviewedBy, review.By, review.Role, Dates.Write(review.On!.Value, leaflet));
        var overdue = review.IsOverdue(today) ? UiText.Format(labels.Review.Overdue, Dates.Write(review.Due!.Value, leaflet)) : "";
        return (overdue, reviewed + unconfirmed);
    }

    /// <summary>The words in the running footer of every sheet.</summary>
    public static string OnSheet(ReviewState review, Leaflet leaflet, DateOnly today)
    {
        var labels = leaflet.Labels;
        return !review.IsReviewed
            ? labels.PrintFooter.Unreviewed
            : review.IsOverdue(today)
                ? UiText.Format(labels.PrintFooter.Overdue, Dates.Write(review.Due!.Value, leaflet))
                : UiText.Format(labels.PrintFooter.Reviewed, review.By, Dates.Write(review.On!.Value, leaflet));
    }
}
