using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

public sealed class ReviewTests
{
    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2027-01-09", false)]
    [InlineData("2027-01-10", false)]
    [InlineData("2027-01-11", true)]
    [InlineData("2099-12-31", true)]
    public void A_review_holds_to_the_end_of_its_last_day(string day, bool overdue)
    {
        var today = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var folder = LeafletFolder.Small();

        var (snapshot, problems) = LeafletLoader.Load(folder.Path, today);

        Assert.Equal(overdue, snapshot!.Medicine.Review.IsOverdue(today));
        Assert.Equal(
            overdue,
            problems.Any(problem =>
                problem is { Code: ProblemCode.ReviewOverdue, Severity: Severity.Warning, File: "leaflet.yml", Line: 8 }));
    }

    [Fact]
    public void A_review_has_a_name_a_profession_and_two_days()
    {
        using var folder = LeafletFolder.Small();

        Assert.Equal(
            new ReviewState("A. Example", "pharmacist", new DateOnly(2026, 1, 10), new DateOnly(2027, 1, 10)),
            folder.Snapshot().Medicine.Review);
    }

    [Fact]
    public void A_leaflet_that_nobody_reviewed_is_published_with_a_warning_and_never_overdue()
    {
        using var folder = LeafletFolder.Small();
        var text = folder.Read("leaflet.yml");
        folder.Write("leaflet.yml", text[..text.IndexOf("  state:", StringComparison.Ordinal)] + "  state: unreviewed\n");

        var (snapshot, problems) = folder.Load();

        Assert.Equal([ProblemCode.ReviewNone], problems.Select(problem => problem.Code));
        Assert.Equal(ReviewState.Unreviewed, snapshot!.Medicine.Review);
        Assert.False(snapshot.Medicine.Review.IsReviewed);
        Assert.False(snapshot.Medicine.Review.IsOverdue(DateOnly.MaxValue));
    }
}
