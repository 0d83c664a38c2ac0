namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>The code on a printed sheet, as a camera sees it.</summary>
/// <param name="Sheet">What it is printed on.</param>
/// <param name="Place">Its position in a picture of 150 dots per inch, or null if it is not found.</param>
/// <param name="HasQuietZone">Whether there is white around it.</param>
/// <param name="Read">What can be read from the picture.</param>
/// <param name="ReadFromBadCopy">What can be read when the picture is out of focus and smaller.</param>
internal sealed record SheetCode(
    Printout Sheet, CodeInImage? Place, bool HasQuietZone, IReadOnlyList<string> Read, IReadOnlyList<string> ReadFromBadCopy)
{
    private const int DotsPerInch = 150;

    private const double MillimetresAnInch = 25.4;

    private const double Sigma = 1;

    private const double Smaller = 0.7;

    /// <summary>The width of the code on paper, without its quiet zone.</summary>
    public double Millimetres => Place is null ? 0 : Place.Side / DotsPerInch * MillimetresAnInch;

    /// <summary>The address in it, asked of the site where it runs and not where the world knows it.</summary>
    public string Here
    {
        get
        {
            var address = Assert.Single(Read);
            Assert.StartsWith(LeafletSite.PublicUrl + "/", address, StringComparison.Ordinal);
            return new Uri(address).PathAndQuery;
        }
    }

    public static async Task<SheetCode> OnAsync(Printout printout)
    {
        var title = TestLeaflet.Snapshot.Default.Labels.Sheet.CodeTitle;
        var sheet = printout.Text.Placed.Last(placed => placed.Block.Text.Contains(title, StringComparison.Ordinal)).First.Sheet;
        var image = await GreyImage.OfSheetAsync(printout.Pdf, sheet, DotsPerInch);
        var place = CodeInImage.Find(image);
        return new SheetCode(
            printout,
            place,
            place?.HasQuietZone(image) ?? false,
            await Zbar.ReadAsync(image.ToPgm()),
            await Zbar.ReadAsync(image.Blurred(Sigma).Scaled(Smaller).ToPgm()));
    }
}
