using System.Globalization;
using ClonazepamInfo.Content.Text;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>The table on the page about the leaflet that says how hard each part is to read.</summary>
[Collection(SharedSite.Name)]
public sealed class GradeTests(LeafletSite site)
{
    [Fact]
    public async Task The_page_about_the_leaflet_gives_the_grade_of_the_whole_and_of_every_section()
    {
        var page = (await site.Read("/about")).Page;

        var rows = page.QuerySelectorAll("table[aria-labelledby=page-grades] tbody tr")
            .Select(row =>
                string.Join(
                    " | ", row.Children.Select(cell => cell.TextContent.Trim()).Prepend(row.QuerySelector("a")!.GetAttribute("href")!)));

        var leaflet = TestLeaflet.Leaflet;
        Assert.Equal(
            leaflet.Sections
                .Select(section => Row(section.Address, section.NumberedTitle, section.Readability))
                .Prepend(Row(leaflet.Address, leaflet.Labels.WholeLeaflet.Title, leaflet.Readability)),
            rows);
    }

    private static string Row(string address, string title, Readability counted) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{address} | {title} | {counted.Words} | {counted.LongestSentence} | {counted.Grade:0.0} | {counted.Smog:0.0}");
}
