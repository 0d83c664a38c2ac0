using System.Net;
using AngleSharp.Dom;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Tests.Hosting;
using ClonazepamInfo.Web.Tests.Wire;

namespace ClonazepamInfo.Web.Tests.Searching;

/// <summary>What a reader is shown who asks in their own words, with no script at all.</summary>
[Collection(SharedSite.Name)]
public sealed class SearchPageTests(LeafletSite site)
{
    private static readonly UiText Labels = TestLeaflet.Labels;

    /// <summary>Words of danger of each kind, as people in danger type.</summary>
    public static TheoryData<string> Crises => ["I want to die", "took too many tablets", "cannot wake him", "his fit will not stop", "cant breathe", "kms", "I WANT TO DIE!!!", "unalive"];

    public static TheoryData<string> Questions => ["can I have a beer", "stopping", "what happens if I forget one", "codeine", "addicted", "storage"];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_hit_says_where_it_is_and_leads_to_a_place_that_exists(string asked)
    {
        var hits = (await Ask(asked)).Page.QuerySelectorAll("main .hits > li");

        Assert.NotEmpty(hits);
        foreach (var hit in hits)
        {
            var link = hit.QuerySelector("h2 a")!;
            var (address, fragment) = Split(link.GetAttribute("href")!);
            var section = TestLeaflet.Leaflet.Sections.Single(section => section.Address == address);
            Assert.StartsWith(section.NumberedTitle, link.TextContent, StringComparison.Ordinal);
            var chapter = TestLeaflet.Leaflet.Chapters.Single(chapter => chapter.Sections.Contains(section));
            Assert.Equal(chapter.IsSection ? null : chapter.NumberedTitle, hit.QuerySelector(".where")?.TextContent);
            var page = (await site.Read(address)).Page;
            if (fragment is not null)
            {
                Assert.Contains(page.GetElementById(fragment)!.TextContent.Trim(), link.TextContent, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task The_sentence_of_a_hit_stands_on_the_page_below_the_heading_that_the_hit_leads_to(string asked)
    {
        foreach (var hit in (await Ask(asked)).Page.QuerySelectorAll("main .hits > li"))
        {
            var (address, fragment) = Split(hit.QuerySelector("h2 a")!.GetAttribute("href")!);
            var main = (await site.Read(address)).Page.QuerySelector("main")!;
            var sentence = OneLine(hit.QuerySelector("p:last-child")!);

            // From that heading to the next one; from the top of the page where it leads to the section itself.
            var inReach = fragment is null;
            var reach = new List<string>();
            foreach (var element in main.QuerySelectorAll("h1, h2[id], h3[id], p, li, dt, dd"))
            {
                inReach = element.Id == fragment || (element.LocalName.StartsWith('h') ? fragment is null && element.LocalName == "h1" : inReach);
                reach.AddRange(inReach ? [OneLine(element)] : []);
            }

            // A term of the glossary and its meaning are one sentence of a hit, and two elements of the page.
            string[] parts = address == TestLeaflet.Leaflet.Showing(ReferenceList.Glossary).Address ? sentence.Split(": ") : [sentence];
            Assert.All(parts, part =>
                Assert.True(reach.Exists(text => text.Contains(part, StringComparison.Ordinal)), $"\"{part}\" is not below {address}#{fragment}"));
        }
    }

    [Fact]
    public async Task The_words_that_fit_are_marked()
    {
        var marks = (await Ask("alcohol")).Page.QuerySelectorAll("main .hits mark").Select(mark => mark.TextContent.ToLowerInvariant()).ToList();

        Assert.Contains("alcohol", marks);
    }

    [Theory]
    [MemberData(nameof(Crises))]
    public async Task Words_of_danger_put_the_numbers_above_everything_else(string asked)
    {
        var main = (await Ask(asked)).Page.QuerySelector("main")!;

        var box = main.Children[1];
        Assert.Equal("H1", main.Children[0].TagName);
        Assert.Equal("box emergency", box.ClassName);
        Assert.Contains(
            TestLeaflet.Leaflet.Danger.Kinds,
            kind => box.QuerySelector("h2.box-title")!.TextContent == $"{TestLeaflet.Labels.Box.Emergency} {kind.Title}");
        Assert.All(TestLeaflet.Leaflet.EmergencyNumbers, number => Assert.NotNull(box.QuerySelector($"a[href='tel:{number.Call}']")));
        Assert.NotNull(box.QuerySelector($"a[href^='{TestLeaflet.Leaflet.Emergency.Address}']"));
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Other_words_have_no_box_of_danger(string asked) =>
        Assert.Empty((await Ask(asked)).Page.QuerySelectorAll("main > .box.emergency"));

    [Fact]
    public async Task Misspelt_words_are_put_right_and_can_be_asked_for_as_they_were_typed()
    {
        const string Typed = "withdrawl symtoms";
        var page = (await Ask(Typed)).Page;
        Assert.Contains(UiText.Format(Labels.Search.Corrected, "withdrawal symptoms"), page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var instead = page.QuerySelectorAll("main a").Single(link => link.TextContent == UiText.Format(Labels.Search.Instead, Typed));

        var asTyped = (await site.Ask(instead.GetAttribute("href")!)).Page;

        Assert.DoesNotContain("withdrawal symptoms", asTyped.QuerySelector("main")!.TextContent.Split(Labels.Search.Nearest)[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Typed, asTyped.QuerySelector("#page-q")!.GetAttribute("value"));
        Assert.DoesNotContain(asTyped.QuerySelectorAll("main a"), link => link.TextContent.Contains(UiText.Format(Labels.Search.Instead, Typed), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_correction_behind_the_part_that_is_shown_offers_nothing_instead()
    {
        var page = (await Ask(string.Concat(Enumerable.Repeat("can I drink alcohol ", 8)) + "withdrawl")).Page;

        Assert.NotEmpty(page.QuerySelectorAll("main .hits"));
        Assert.Empty(page.QuerySelectorAll("main a[href*='as-typed']"));
    }

    [Theory]
    [InlineData("clobazam")]
    [InlineData("Frisium 10mg")]
    public async Task A_medicine_whose_name_is_alike_is_said_to_be_another(string asked)
    {
        var box = (await Ask(asked)).Page.QuerySelector("main .box.warning")!;

        var name = asked.StartsWith("Frisium", StringComparison.Ordinal) ? "Frisium (clobazam)" : asked;
        Assert.Equal($"{Labels.Box.Warning} {UiText.Format(Labels.Search.LookAlikeSoundAlike, name)}", box.TextContent.Trim());
    }

    [Fact]
    public async Task A_medicine_is_not_covered_if_the_leaflet_names_neither_it_nor_its_class() =>
        Assert.Equal(
            $"{Labels.Box.Warning} {UiText.Format(Labels.Search.NotCovered, "Coumadin (warfarin)")}",
            (await Ask("Coumadin")).Page.QuerySelector("main .box.warning")!.TextContent.Trim());

    [Fact]
    public async Task A_medicine_that_the_leaflet_does_not_name_leads_to_what_it_says_of_its_class()
    {
        var medicine = TestLeaflet.Leaflet.OtherMedicines
            .First(medicine => medicine is { IsNamed: false, IsLookAlikeSoundAlike: false, Class: not null });

        var box = (await Ask(medicine.Name)).Page.QuerySelector("main .box.warning")!;

        Assert.Contains(UiText.Format(Labels.Search.NotNamed, medicine.Name), box.TextContent, StringComparison.Ordinal);
        Assert.Contains(medicine.Class!.Name, box.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            medicine.Class.Targets.Select(target => (target.Title, target.Address)),
            box.QuerySelectorAll("a").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_subject_that_the_leaflet_does_not_treat_is_said_so_with_whom_to_ask()
    {
        var subject = TestLeaflet.Leaflet.NotCovered[0];

        var main = (await Ask(subject.Words[0])).Page.QuerySelector("main")!;

        var notice = UiText.Format(Labels.Search.NotTreated, subject.Name, subject.Ask);
        Assert.Contains(notice, main.QuerySelector(".box.info")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll(".hits"));
        Assert.DoesNotContain(UiText.Format(Labels.Search.Nothing, subject.Words[0]), main.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_kind_of_danger_has_its_own_words_and_lines_to_call()
    {
        var kind = TestLeaflet.Leaflet.Danger.Kinds.First(kind => kind.Call == "crisis");

        var box = (await Ask(kind.Cries[0])).Page.QuerySelector("main > .box.emergency")!;

        Assert.Contains(kind.Text, box.TextContent, StringComparison.Ordinal);
        Assert.NotNull(box.QuerySelector($"a[href='{kind.Targets[0].Address}']"));
        Assert.All(
            TestLeaflet.Leaflet.Countries.SelectMany(country => country.Lines).Where(line => line.Purpose == "crisis"),
            line => Assert.NotNull(box.QuerySelector($"a[href='tel:{line.Call}']")));
    }

    [Fact]
    public async Task Its_own_other_names_are_no_other_medicine() =>
        Assert.Empty((await Ask(TestLeaflet.Snapshot.Medicine.Brands[0])).Page.QuerySelectorAll("main .box.warning"));

    [Theory]
    [InlineData("asdfgh")]
    [InlineData("stoppnq")]
    [InlineData("???")]
    public async Task Nothing_found_is_no_dead_end(string asked)
    {
        var page = (await Ask(asked)).Page;
        var main = page.QuerySelector("main")!;
        if (main.QuerySelector(".hits") is not null)
        {
            main = (await site.Ask($"/search?q={asked}&as-typed=1")).Page.QuerySelector("main")!;
        }

        Assert.Contains(UiText.Format(Labels.Search.Nothing, asked), main.TextContent, StringComparison.Ordinal);
        Assert.Contains(Labels.Search.Ask, main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector($"a[href='{TestLeaflet.Leaflet.Showing(ReferenceList.Helplines).Address}']"));
        var contents = main.QuerySelector("a[href='/#page-overview']");
        Assert.NotNull(contents);
        Assert.NotNull((await site.Read("/")).Page.GetElementById("page-overview"));
        foreach (var near in main.QuerySelectorAll(".nearest a"))
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Read(near.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task Nothing_found_names_the_sections_whose_names_are_near()
    {
        var near = (await site.Ask("/search?q=withdrawl&as-typed=1")).Page.QuerySelectorAll("main .nearest a").Select(link => link.GetAttribute("href"));

        Assert.Contains("/withdrawal-symptoms", near);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%20%09+%0a")]
    [InlineData("/search?other=1")]
    public async Task Without_words_the_page_says_what_can_be_asked(string address)
    {
        var answer = await site.Ask(address);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(Labels.Search.Title, answer.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains(Labels.Search.Summary, answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(answer.Page.QuerySelectorAll("main .hits, main .box"));
    }

    [Fact]
    public async Task Every_page_has_the_field_which_is_a_plain_form()
    {
        foreach (var page in TestLeaflet.Pages)
        {
            var form = (await site.Read(page.Address)).Page.QuerySelector("header form[role=search]")!;
            Assert.Equal("/search", form.GetAttribute("action"));
            Assert.Null(form.GetAttribute("method"));
            Assert.Equal("q", form.QuerySelector("input[type=search]")!.GetAttribute("name"));
            Assert.Equal(Labels.Search.Title, form.QuerySelector("label[for=page-q]")!.TextContent);
            Assert.NotNull(form.QuerySelector("button[type=submit]"));
        }
    }

    [Fact]
    public async Task The_field_and_the_title_keep_what_was_asked()
    {
        var page = (await Ask("can I have a beer")).Page;

        Assert.Equal("can I have a beer", page.QuerySelector("#page-q")!.GetAttribute("value"));
        Assert.Equal($"{UiText.Format(Labels.Search.For, "can I have a beer")} - {Labels.Medicine}", page.Title);
    }

    private static (string Address, string? Fragment) Split(string href) => href.Split('#') is [var address, var fragment] ? (address, fragment) : (href, null);

    /// <summary>The words of an element without numbers of sources and what is only for paper, as a sentence of the search has them.</summary>
    private static string OneLine(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var other in copy.QuerySelectorAll(".citation, .paper, .self"))
        {
            other.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<Answer> Ask(string asked)
    {
        var answer = await site.Ask("/search?q=" + Uri.EscapeDataString(asked));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        EveryResponse.IsProtected(answer);
        return answer;
    }
}
