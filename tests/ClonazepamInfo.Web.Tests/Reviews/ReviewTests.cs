using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Formats;

namespace ClonazepamInfo.Web.Tests.Reviews;

/// <summary>Readers see, on every page and sheet, whether a clinician has checked the leaflet, and whether that still holds.</summary>
public sealed class ReviewTests(ReviewedSites sites) : IClassFixture<ReviewedSites>
{
    private const string By = ReviewedSites.By;

    private static readonly UiText Labels = TestLeaflet.Labels;

    [Theory]
    [InlineData("/")]
    [InlineData("/stopping")]
    [InlineData("/how-to-take-it")]
    [InlineData("/leaflet")]
    [InlineData("/changes")]
    [InlineData("/about")]
    [InlineData("/handout")]
    [InlineData("/handout?s=stopping")]
    [InlineData("/handout?s=key-facts")]
    [InlineData("/handout?s=stopping&size=large&country=gb")]
    [InlineData("/printed")]
    public async Task A_reviewed_leaflet_says_by_whom_and_when(string address)
    {
        var site = sites.OnLastDay;

        var text = await MainText(site, address);

        Assert.Contains(UiText.Format(Labels.Review.ReviewedBy, By, "neurologist", "1 February 2026"), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Labels.Review.UnreviewedTitle, text, StringComparison.Ordinal);
        Assert.DoesNotContain(UiText.Format(Labels.Review.Overdue, "1 February 2027"), text, StringComparison.Ordinal);
        Assert.Contains(
            UiText.Format(Labels.PrintFooter.Reviewed, By, "1 February 2026"),
            await Footer(site, address),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/stopping")]
    [InlineData("/how-to-take-it")]
    [InlineData("/leaflet")]
    [InlineData("/changes")]
    [InlineData("/about")]
    [InlineData("/handout")]
    [InlineData("/handout?s=stopping")]
    [InlineData("/handout?s=key-facts")]
    [InlineData("/handout?s=stopping&size=large&country=gb")]
    [InlineData("/printed")]
    public async Task An_overdue_review_is_served_and_says_since_when(string address)
    {
        var site = sites.Overdue;

        var text = await MainText(site, address);

        Assert.Contains(UiText.Format(Labels.Review.Overdue, "1 February 2027"), text, StringComparison.Ordinal);
        Assert.Contains(UiText.Format(Labels.Review.ReviewedBy, By, "neurologist", "1 February 2026"), text, StringComparison.Ordinal);
        Assert.Contains(
            UiText.Format(Labels.PrintFooter.Overdue, "1 February 2027"),
            await Footer(site, address),
            StringComparison.Ordinal);
    }

    private static async Task<string> MainText(LeafletSite site, string address) =>
        (await site.Read(address)).Page.QuerySelector("main")!.TextContent;

    private static async Task<string> Footer(LeafletSite site, string address) =>
        CssString.In(PrintStylesheetTests.SheetOf(await site.Read(address)))[0];
}
