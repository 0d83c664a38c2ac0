using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Reading;

/// <summary>The list of other medicines with what to do about each, and key points: what only a leaflet that has them shows.</summary>
public sealed class OtherMedicinesTests
{
    private const string Section = "en/20-before-you-take-it/30-opioids.md";

    [Fact]
    public async Task A_section_lists_each_medicine_with_its_answer_and_sources()
    {
        using var content = new ContentCopy()
            .Replace(Section, "summary:", "shows: other-medicines\nsummary:")
            .Replace("en/medicine-classes.yml", "sections: [opioids] }", "sections: [opioids], answer: \"Ask your doctor first. [@copy, 4.5]\" }");
        await using var site = new OtherContentSite(content);

        var page = (await site.Ask("/opioids")).Page;

        var codeine = page.GetElementById("medicine-codeine")!;
        var answer = codeine.NextElementSibling!;
        Assert.StartsWith("Ask your doctor first.", answer.TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotNull(answer.QuerySelector("a[href$='#source-copy']"));
        Assert.Contains("4.5", page.QuerySelector(".page-sources")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("morphine (MST)", page.GetElementById("medicine-morphine")!.TextContent.Trim());
        Assert.Contains(
            TestLeaflet.Labels.OtherMedicines.NotCovered,
            page.GetElementById("medicine-warfarin")!.NextElementSibling!.TextContent,
            StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll(".letters a"),
            letter => Assert.NotNull(page.GetElementById(letter.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task The_search_answers_for_a_medicine_and_leads_to_its_entry()
    {
        using var content = new ContentCopy()
            .Replace(Section, "summary:", "shows: other-medicines\nsummary:")
            .Replace("en/medicine-classes.yml", "sections: [opioids] }", "sections: [opioids], answer: \"Ask your doctor first. [@copy, 4.5]\" }");
        await using var site = new OtherContentSite(content);

        var box = (await site.Ask("/search?q=MST")).Page.QuerySelector("main .box.warning")!;

        var asked = UiText.Format(TestLeaflet.Labels.Search.AskedAbout, "MST (morphine)");
        Assert.Equal($"{TestLeaflet.Labels.Box.Warning} {asked} Ask your doctor first.", box.QuerySelector("p")!.TextContent);
        Assert.Equal(["/opioids#medicine-morphine", "/opioids"], box.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task Key_points_and_numbers_to_call_are_where_the_text_has_them()
    {
        using var content = new ContentCopy().Replace(
            Section,
            ":::urgent",
            ":::key\n- Tell your doctor. [@label]\n- Do not stop. [@label]\n- Ask. [@label]\n:::\n\n:::numbers crisis\n:::\n\n:::urgent");
        await using var site = new OtherContentSite(content);

        var page = (await site.Ask("/opioids")).Page;

        var points = page.QuerySelector("section.key")!;
        Assert.Equal(TestLeaflet.Labels.Section.KeyPoints, points.QuerySelector("h2")!.TextContent);
        Assert.Equal(3, points.QuerySelectorAll("li").Length);
        Assert.Equal(
            TestLeaflet.Leaflet.Countries.SelectMany(country => country.For("crisis")).Select(line => "tel:" + line.Call).Distinct().Order(),
            page.QuerySelectorAll("section.calls a").Select(link => link.GetAttribute("href")!).Order());
    }
}
