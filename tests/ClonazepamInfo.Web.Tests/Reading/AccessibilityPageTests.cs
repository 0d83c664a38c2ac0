using AngleSharp.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>The page on accessibility leaves no criterion out and says of each what shows it.</summary>
[Collection(SharedSite.Name)]
public sealed class AccessibilityPageTests(LeafletSite site)
{
    /// <summary>The success criteria of WCAG 2.2 (W3C Recommendation, 12 December 2024) by level; 4.1.1 is obsolete and removed.</summary>
    private static readonly (string Level, string Numbers)[] Standard =
    [
        ("A",
            "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 "
            + "2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2"),
        ("AA",
            "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 "
            + "3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3"),
        ("AAA",
            "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 "
            + "2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9"),
    ];

    [Fact]
    public async Task Each_criterion_is_there_once_with_its_level_and_its_evidence()
    {
        var expected = Standard.SelectMany(level => level.Numbers.Split(' ').Select(number => (number, level.Level))).Order().ToList();
        Assert.Equal(86, expected.Count);

        var items = (await site.Read("/accessibility")).Page.QuerySelectorAll("main .criteria li").ToList();

        Assert.Equal(expected, items.Select(item => (Number(item), Level(item))).Order());
        Assert.All(items, item =>
            Assert.True(item.TextContent.Split(").", 2)[^1].Trim().Length > 0, $"{Number(item)} says nothing of what shows it"));
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
