using System.Net;
using AngleSharp.Html.Dom;
using ClonazepamInfo.Content;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Tests.Hosting;

namespace ClonazepamInfo.Web.Tests.Handouts;

/// <summary>The code on a sheet tells whether the sheet is still true.</summary>
[Collection(SharedSite.Name)]
public sealed class PrintedTests(LeafletSite site)
{
    private const string Stopping = "en/30-how-to-take-it/50-stopping.md";

    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static readonly UiText Labels = TestLeaflet.Labels;

    public static TheoryData<string> Sheets =>
    [
        "/handout?s=key-facts",
        "/handout?s=stopping&s=withdrawal-symptoms&country=gb",
        "/handout?s=leaflet&size=large&notes=6",
        "/handout?s=how-to-take-it&s=storage",
        .. TestLeaflet.Pages
            .Where(page => page.Kind is SitePageKind.Section or SitePageKind.Chapter or SitePageKind.WholeLeaflet or SitePageKind.Home)
            .Select(page => page.Address),
    ];

    [Theory]
    [MemberData(nameof(Sheets))]
    public async Task A_code_is_of_the_public_address_whatever_the_host_and_says_up_to_date(string sheet)
    {
        var answer = await site.Ask(sheet, "GET", ("Host", "evil.example"));
        Assert.DoesNotContain("evil.example", answer.Text, StringComparison.Ordinal);

        var printed = await site.Ask(CodeOf(answer));

        Assert.Equal(HttpStatusCode.OK, printed.Status);
        Assert.Equal(Labels.Printed.Current, Verdict(printed));
        Assert.Equal("no-store", printed.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task After_an_edit_with_a_note_the_same_code_names_the_change_and_leads_to_a_new_handout()
    {
        using var content = new ContentCopy(withRecord: true);
        var code = await CodeOf(content, "/handout?s=stopping&s=opioids&size=large&notes=6");
        content.Replace(Stopping, "title: Stopping safely", "title: Stopping with care")
            .Replace(Stopping, "changes:\n", $"changes:\n  - {{ on: {Today:yyyy-MM-dd}, note: A title of care., safety: true }}\n");
        Assert.Equal(3, Acceptance.Accept(content.Folder, Today).Appended);
        await using var later = new OtherContentSite(content);

        var printed = await later.Ask(code);

        Assert.Equal(Labels.Printed.Old, Verdict(printed));
        Assert.Contains("A title of care.", printed.Page.QuerySelector(".finding.safety")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(printed.Page.QuerySelectorAll("main a"), link =>
            link.GetAttribute("href") == "/handout?s=opioids&s=stopping&size=large&notes=6");
    }

    [Fact]
    public async Task A_section_renamed_and_moved_keeps_its_handouts_and_codes()
    {
        using var content = new ContentCopy(withRecord: true);
        const string Handout = "/handout?s=stopping&s=opioids";
        var code = await CodeOf(content, Handout);
        var text = await File.ReadAllTextAsync(Path.Combine(content.Folder, Stopping));
        File.Delete(Path.Combine(content.Folder, Stopping));
        await File.WriteAllTextAsync(
            Path.Combine(content.Folder, "en/20-before-you-take-it/130-coming-off.md"),
            text.Replace("summary:", "aliases: [stopping]\nsummary:", StringComparison.Ordinal));
        Rename(content, "stopping", "coming-off");
        content.Append("published-urls.txt", "/coming-off\n");
        var accepted = Acceptance.Accept(content.Folder, Today).Result;
        Assert.True(
            accepted.Snapshot is not null,
            string.Join(
                '\n', accepted.Problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToLine("content"))));
        await using var later = new OtherContentSite(content);

        var handout = await later.Ask(Handout);
        var printed = await later.Ask(code);

        Assert.Equal(HttpStatusCode.OK, handout.Status);
        Assert.Contains("coming-off", HandoutTests.SectionsOn(handout));
        var words = printed.Page.QuerySelector("main")!.TextContent;
        var before = TestLeaflet.Leaflet.Section("stopping")!.Number;
        var after = accepted.Snapshot.Default.Section("coming-off")!.Number;
        Assert.Contains(UiText.Format(Labels.Printed.Renumbered, before, after), words, StringComparison.Ordinal);
        Assert.DoesNotContain(UiText.Format(Labels.Printed.Moved, "stopping"), words, StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Page.QuerySelectorAll(".finding"), finding =>
            finding.TextContent.Contains(Labels.Printed.Unnoted, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_section_withdrawn_leads_on_from_its_handouts_and_its_codes_say_so()
    {
        using var content = new ContentCopy(withRecord: true);
        const string Handout = "/handout?s=alcohol&s=storage";
        var code = await CodeOf(content, Handout);
        File.Delete(Path.Combine(content.Folder, "en/20-before-you-take-it/60-alcohol.md"));
        Rename(content, "alcohol", "drug-dependence");
        content.Append("redirects.yml", "/alcohol: { to: /drug-dependence, on: 2026-11-24, note: It said too little., safety: true }\n");
        var (snapshot, problems) = LeafletLoader.Load(content.Folder, Today);
        Assert.True(
            snapshot is not null,
            string.Join('\n', problems.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToLine("content"))));
        Acceptance.Accept(content.Folder, Today);
        await using var later = new OtherContentSite(content);

        var printed = await later.Ask(code);

        Assert.Contains("drug-dependence", HandoutTests.SectionsOn(await later.Ask(Handout)));
        Assert.Equal(Labels.Printed.Old, Verdict(printed));
        Assert.NotNull(printed.Page.QuerySelector(".finding.safety a[href='/drug-dependence']"));
        Assert.Contains("It said too little.", printed.Page.QuerySelector(".finding.safety")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It said too little.", (await later.Ask("/changes")).Text, StringComparison.Ordinal);
        Assert.Contains("It said too little.", (await later.Ask("/feed.xml")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_never_was_is_not_called_out_of_date()
    {
        var answer = await site.Ask("/printed?on=2026-11-24&s=xqzzvk.3f2a1b4c");

        Assert.Equal(Labels.Printed.Unknown, Verdict(answer));
        Assert.Contains("xqzzvk", answer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000-01-01", false)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-02-30", false)]
    [InlineData("24.11.2026", false)]
    [InlineData("2026-11-24T00:00", false)]
    public async Task A_date_that_no_sheet_can_have_is_named_and_the_rest_answered(string on, bool isDate)
    {
        var answer = await site.Ask($"/printed?on={on}&s=stopping.{TestLeaflet.Leaflet.Section("stopping")!.Fingerprint}");

        Assert.Equal(isDate ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(Labels.Printed.Current, answer.Page.QuerySelector(".printout-status")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            !isDate, answer.Page.GetElementById("page-fault-date")?.TextContent.Contains(on, StringComparison.OrdinalIgnoreCase) == true);
        Assert.Single(answer.Page.QuerySelectorAll("h1"));
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    /// <summary>A sheet may be of tomorrow, where that day has begun; a later day is a slip that was published, and no day to compare by.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(365, false)]
    public async Task A_sheet_whose_day_is_yet_to_come_gets_its_verdict_without_that_day(int days, bool isDated)
    {
        using var content = new ContentCopy();
        await using var then = new OtherContentSite(content, Today);
        var on = Today.AddDays(days);

        var current = await then.Ask($"/printed?on={on:yyyy-MM-dd}&s=stopping.{TestLeaflet.Leaflet.Section("stopping")!.Fingerprint}");
        var old = await then.Ask($"/printed?on={on:yyyy-MM-dd}&s=stopping.3f2a1b4c");

        Assert.Equal(HttpStatusCode.OK, current.Status);
        Assert.Equal(Labels.Printed.Current, Verdict(current));
        Assert.Equal(Labels.Printed.Old, Verdict(old));
        Assert.Equal(
            isDated ? UiText.Format(Labels.Printed.OldText, Dates.Write(on, TestLeaflet.Leaflet)) : Labels.Printed.OldUndated,
            old.Page.QuerySelector(".printout-status .lead")!.TextContent);
    }

    [Theory]
    [InlineData("&s=opi%0Aoids.00000000")]
    [InlineData("&s%3Dopioids.00000000")]
    [InlineData("&country=gb.0000.")]
    public async Task A_sheet_of_which_a_part_cannot_be_read_is_not_called_up_to_date(string unread)
    {
        var answer = await site.Ask($"/printed?on=2026-11-24&s=stopping.{TestLeaflet.Leaflet.Section("stopping")!.Fingerprint}{unread}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Labels.Printed.Unknown, answer.Page.QuerySelector(".printout-status.unknown h2")!.TextContent);
        Assert.NotNull(answer.Page.QuerySelector(".same a[href='/stopping']"));
    }

    [Fact]
    public async Task The_version_on_a_sheet_can_be_typed_in()
    {
        var form = await site.Ask("/printed");
        (
            (IHtmlInputElement)form.Page
                .QuerySelector("input[name=version]")!).Value = TestLeaflet.Leaflet.Fingerprint
                .ToUpperInvariant();

        Assert.Equal(Labels.Printed.Title, form.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Labels.Printed.Current, Verdict(await site.Ask(FilledForm.Submit(form))));
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Ask("/printed?version=1234567")).Status);
    }

    [Theory]
    [InlineData("/printed")]
    [InlineData("/printed?version=1234567")]
    [InlineData("/printed?s=stopping.3f2a1b4c&on=2026-11-24")]
    public async Task Nothing_of_it_is_kept_by_any_cache(string address) =>
        Assert.Equal("no-store", (await site.Ask(address)).Headers["Cache-Control"]);

    /// <summary>The path and query that a sheet's code opens; its address is written below it.</summary>
    internal static string CodeOf(Answer sheet)
    {
        var address = Assert.Single(sheet.Page.QuerySelectorAll(".code-address")).TextContent;
        Assert.StartsWith(LeafletSite.PublicUrl + "/", address, StringComparison.Ordinal);
        Assert.NotNull(sheet.Page.QuerySelector(".sheet-code svg path + path"));
        return address[LeafletSite.PublicUrl.Length..];
    }

    private static async Task<string> CodeOf(ContentCopy content, string sheet)
    {
        await using var before = new OtherContentSite(content);
        return CodeOf(await before.Ask(sheet));
    }

    private static string Verdict(Answer answer)
    {
        var heading = answer.Page.QuerySelector("main")!.QuerySelector("h1, h2, p")!;
        Assert.Equal("H1", heading.TagName);
        return heading.TextContent;
    }

    /// <summary>Leads whatever names a section to another.</summary>
    private static void Rename(ContentCopy content, string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(content.Folder, "en"), "*.*", SearchOption.AllDirectories))
        {
            var old = File.ReadAllText(file);
            var text = System.Text.RegularExpressions.Regex.Replace(
                old,
                $@"(?<=\]\(/){from}(?=[)#])|(?<=sections: \[.*|section: |^    - ){from}(?=[],\s])",
                to,
                System.Text.RegularExpressions.RegexOptions.Multiline);
            if (text != old)
            {
                File.WriteAllText(file, text);
            }
        }
    }
}
