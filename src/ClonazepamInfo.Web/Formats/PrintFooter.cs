namespace ClonazepamInfo.Web.Formats;

/// <summary>What the running footer says of a sheet, besides what it says on every sheet.</summary>
/// <param name="Title">What is printed.</param>
/// <param name="Address">The address to find it at, a path with a leading slash.</param>
/// <param name="IsLarge">Whether the sheet is in large print.</param>
/// <param name="IsOnePage">Whether all of it has to find room on one side of paper.</param>
internal sealed record PrintFooter(string Title, string Address, bool IsLarge = false, bool IsOnePage = false)
{
    /// <summary>The footer of a page of the site map.</summary>
    public static PrintFooter Of(SitePage page, Leaflet leaflet) =>
        new(page.Kind == SitePageKind.Home ? leaflet.Labels.LeafletKind : page.NumberedTitle, page.Address);
}
