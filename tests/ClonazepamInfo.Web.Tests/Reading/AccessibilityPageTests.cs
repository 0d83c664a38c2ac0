using AngleSharp.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>The page on accessibility has every criterion of the data and says of each what shows it.</summary>
[Collection(SharedSite.Name)]
public sealed class AccessibilityPageTests(LeafletSite site)
{
    [Fact]
    public async Task Each_criterion_is_there_once_with_its_level_and_its_evidence()
    {
        var expected = TestLeaflet.Leaflet.Accessibility;

        var items = (await site.Read("/accessibility")).Page.QuerySelectorAll("main .criteria li").ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Select(criterion => (criterion.Number, criterion.Level.ToString())).Order(),
            items.Select(item => (Number(item), Level(item))).Order());
        Assert.All(expected, criterion =>
            Assert.Contains(criterion.How, items.Single(item => Number(item) == criterion.Number).TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Those_not_met_come_first_and_each_heading_counts_the_criteria_below_it()
    {
        var main = (await site.Read("/accessibility")).Page.QuerySelector("main")!;
        var headings = main.QuerySelectorAll("h2").Select(heading => heading.TextContent).ToList();
        var counts = main.QuerySelectorAll(".criteria").Select(list => list.ChildElementCount).ToList();
        var labels = TestLeaflet.Labels;

        string[] inOrder =
        [
            labels.Accessibility.NotMet,
            labels.Accessibility.NotTested,
            labels.Accessibility.Met,
            labels.Accessibility.NotApplicable,
        ];
        Assert.Equal(inOrder.Zip(counts, (label, count) => UiText.Format(label, count)), headings);
    }

    private static string Number(IElement item) => item.QuerySelector("b")!.TextContent.Split(' ')[0];

    private static string Level(IElement item) =>
        item.TextContent.Split('(', ')').First(part => part.StartsWith("level ", StringComparison.Ordinal))["level ".Length..];
}
