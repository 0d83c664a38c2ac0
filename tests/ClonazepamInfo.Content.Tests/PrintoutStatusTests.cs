using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;

namespace ClonazepamInfo.Content.Tests;

/// <summary>A sheet of paper is compared with the words of a later day.</summary>
public sealed class PrintoutStatusTests : IDisposable
{
    private const string Stopping = "en/10-basics/20-stopping.md";

    private static readonly DateOnly Printed = new(2026, 11, 10);

    private readonly LeafletFolder _folder = AcceptanceTests.Accepted();
    private readonly Leaflet _then;

    public PrintoutStatusTests() => _then = _folder.Snapshot().Default;

    [Fact]
    public void Words_that_are_todays_are_up_to_date()
    {
        var age = Age(Sheet("stopping", "basics", "leaflet") with { Country = new PrintoutPart("gb", _then.Countries[0].Fingerprint) });

        Assert.True(age.IsUpToDate);
        Assert.False(age.IsUnknown);
        Assert.Equal(
            ["1.2 Stopping", "1 The basics", _then.Labels.WholeLeaflet.Title, "United Kingdom"],
            age.Findings.Select(finding => finding.Title));
        Assert.Equal(["/stopping", "/basics", "/leaflet", "/helplines#country-gb"], age.Findings.Select(finding => finding.Address));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void The_beginning_of_a_fingerprint_is_enough(int digits)
    {
        var sheet = new Printout(Printed, [new PrintoutPart("stopping", _then.Section("stopping")!.Fingerprint[..digits])], null);
        Assert.True(Age(sheet).IsUpToDate);

        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "It asks about sleep.");

        Assert.Equal(["It asks about sleep."], Notes(Assert.Single(Age(sheet).Findings)));
    }

    [Fact]
    public void A_change_of_words_only_leaves_the_sheet_good_and_says_what_it_is()
    {
        var sheet = Sheet("stopping");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you feel now", "A spelling mistake.");
        _folder.Replace(Stopping, "A spelling mistake., safety: false", "A spelling mistake., words-only: yes");

        var age = Age(sheet);

        Assert.True(age.IsUpToDate);
        Assert.True(age.IsReworded);
        Assert.Equal(PrintoutPartState.Reworded, Assert.Single(age.Findings).State);
        Assert.Equal(["A spelling mistake."], Notes(age.Findings[0]));

        AcceptanceTests.Edit(_folder, "Ask how you feel now", "Ask how you sleep", "It asks about sleep.");
        Assert.False(Age(sheet).IsUpToDate);
    }

    [Fact]
    public void A_new_emergency_number_asks_for_one_note_and_is_told_to_who_has_the_old_one_in_a_box()
    {
        const string List = "en/20-help/20-helplines.md";
        var sheet = Sheet("get-help", "stopping");
        _folder.Replace("en/helplines.yml", "number: \"112\"\n      call: \"112\"", "number: \"113\"\n      call: \"113\"");
        Assert.Equal(
            [(List, ProblemCode.ChangeUnnoted)],
            _folder.Load().Problems
                .Where(problem => problem.Severity == Severity.Error)
                .Select(problem => (problem.File, problem.Code)));
        _folder.Replace(List, "changes:\n", "changes:\n  - { on: 2026-11-20, note: \"A new number, 113.\", safety: true }\n");

        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        var age = Age(sheet);
        Assert.Equal(
            [("/get-help", PrintoutPartState.Changed), ("/stopping", PrintoutPartState.Same)],
            age.Findings.Select(finding => (finding.Address!, finding.State)));
        Assert.Equal(["A new number, 113."], Notes(age.Findings[0]));
        Assert.True(age.Findings[0].IsSafety);
    }

    [Fact]
    public void A_section_of_another_name_is_told_by_the_title_on_the_sheet()
    {
        var sheet = Sheet("what-it-is");
        AcceptanceTests.Rename(_folder);
        _folder.Replace("en/10-basics/10-what-for.md", "title: What it is", "title: What it is for")
            .Replace("en/10-basics/10-what-for.md", "changes:\n", "changes:\n  - { on: 2026-11-20, note: A new title., words-only: yes }\n");

        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.Equal("What it is", Assert.Single(Age(sheet).Findings).OldTitle);
    }

    [Fact]
    public void A_change_is_named_by_its_note_and_what_is_the_same_comes_last()
    {
        var sheet = Sheet("what-it-is", "stopping");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "It asks about sleep.");

        var age = Age(sheet);

        Assert.False(age.IsUpToDate);
        Assert.Equal(
            [("/stopping", PrintoutPartState.Changed), ("/what-it-is", PrintoutPartState.Same)],
            age.Findings.Select(finding => (finding.Address!, finding.State)));
        Assert.Equal(["It asks about sleep."], Notes(age.Findings[0]));
    }

    [Fact]
    public void Safety_comes_first_among_parts_and_among_the_changes_of_one()
    {
        var sheet = Sheet("what-it-is", "stopping");
        _folder.Replace("en/10-basics/10-what-it-is.md", "This medicine is for adults.", "It is for grown-ups.")
            .Replace("en/10-basics/10-what-it-is.md", "changes:\n", "changes:\n  - { on: 2026-11-21, note: Plainer., safety: false }\n");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "Safer.", safety: true);
        AcceptanceTests.Edit(_folder, "Lower the dose slowly", "Lower the dose very slowly", "Clearer.", on: "2026-11-21");

        var findings = Age(sheet).Findings;

        Assert.Equal(["/stopping", "/what-it-is"], findings.Select(finding => finding.Address));
        Assert.Equal(["Safer.", "Clearer."], Notes(findings[0]));
        Assert.True(findings[0].IsSafety);
        Assert.False(findings[1].IsSafety);
    }

    [Fact]
    public void A_sheet_from_before_two_changes_hears_of_both_and_one_from_between_of_the_second()
    {
        var first = Sheet("stopping");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "One.");
        var second = Sheet(AcceptanceTests.Accept(_folder, LeafletFolder.Today).Default, "stopping");
        AcceptanceTests.Edit(_folder, "Lower the dose slowly", "Lower the dose very slowly", "Two.");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.Equal(["Two.", "One."], Notes(Assert.Single(Age(first).Findings)));
        Assert.Equal(["Two."], Notes(Assert.Single(Age(second).Findings)));
    }

    [Fact]
    public void A_text_that_is_again_the_printed_one_is_up_to_date()
    {
        var first = Sheet("stopping");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "One.");
        var second = Sheet(AcceptanceTests.Accept(_folder, LeafletFolder.Today).Default, "stopping");
        AcceptanceTests.Edit(_folder, "Ask how you sleep", "Ask how you feel", "As before.");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.True(Age(first).IsUpToDate);
        Assert.Equal(["As before."], Notes(Assert.Single(Age(second).Findings)));
    }

    [Fact]
    public void Of_words_that_were_published_twice_the_second_time_counts()
    {
        var first = Sheet("stopping");
        AcceptanceTests.Edit(_folder, "Ask how you feel", "Ask how you sleep", "One.");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);
        AcceptanceTests.Edit(_folder, "Ask how you sleep", "Ask how you feel", "As before.");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);
        AcceptanceTests.Edit(_folder, "Lower the dose slowly", "Lower the dose very slowly", "Two.");

        Assert.Equal(["Two."], Notes(Assert.Single(Age(first).Findings)));
    }

    [Fact]
    public void A_change_without_a_note_is_owned_up_to()
    {
        var sheet = Sheet("stopping");
        _folder.Delete("fingerprints.txt").Replace(Stopping, "Ask how you feel", "Ask how you sleep");

        var finding = Assert.Single(Age(sheet with { On = LeafletFolder.Today }).Findings);

        Assert.Equal(PrintoutPartState.ChangedUnnoted, finding.State);
        Assert.Empty(finding.Changes);
    }

    [Theory]
    [InlineData("2026-11-09", "The steps are clearer.")]
    [InlineData("2026-11-10", "The steps are clearer.")]
    [InlineData("2026-11-11", "")]
    [InlineData(null, "The steps are clearer.")]
    public void Words_that_were_never_recorded_go_by_the_date_on_the_sheet(string? on, string note)
    {
        var day = on is null ? (DateOnly?)null : DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var finding = Assert.Single(Age(new Printout(day, [new PrintoutPart("stopping", "00000000")], null)).Findings);

        Assert.Equal(note.Length == 0 ? PrintoutPartState.ChangedUnnoted : PrintoutPartState.Changed, finding.State);
        Assert.Equal(note, string.Concat(Notes(finding)));
    }

    [Fact]
    public void A_section_of_another_name_by_now_is_the_same_section()
    {
        var sheet = Sheet("what-it-is");
        AcceptanceTests.Rename(_folder);
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        var finding = Assert.Single(Age(sheet).Findings);

        Assert.Equal((PrintoutPartState.Same, "/what-for", (string?)null), (finding.State, finding.Address, finding.OldTitle));

        _folder.Replace("en/10-basics/10-what-for.md", "This medicine is for adults.", "It is for grown-ups.")
            .Replace("en/10-basics/10-what-for.md", "changes:\n", "changes:\n  - { on: 2026-11-21, note: Plainer., safety: false }\n");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.Equal(["Plainer."], Notes(Assert.Single(Age(sheet).Findings)));
    }

    [Fact]
    public void A_section_in_another_chapter_is_the_same_section_with_another_number()
    {
        var before = Sheet("stopping");
        _folder.Write("en/20-help/50-stopping.md", _folder.Read(Stopping)).Delete(Stopping);
        var now = AcceptanceTests.Accept(_folder, LeafletFolder.Today).Default;

        var finding = Assert.Single(Age(before).Findings);

        Assert.Equal((PrintoutPartState.Same, "2.5 Stopping", "1.2"), (finding.State, finding.Title, finding.OldNumber));
        Assert.Equal("/stopping", finding.Address);
        Assert.NotNull(now.Section("stopping"));
    }

    [Fact]
    public void A_section_that_was_withdrawn_says_where_to_read_instead()
    {
        var sheet = Sheet("stopping", "get-help");
        AcceptanceTests.Withdraw(_folder);
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        var age = Age(sheet);

        Assert.False(age.IsUpToDate);
        Assert.False(age.IsUnknown);
        Assert.Equal(
            [(PrintoutPartState.Withdrawn, "/get-help"), (PrintoutPartState.Same, "/get-help")],
            age.Findings.Select(finding => (finding.State, finding.Address!)));
    }

    [Fact]
    public void A_section_that_was_split_in_two_is_the_one_that_kept_its_name_with_its_note()
    {
        var (section, chapter) = (Sheet("stopping"), Sheet("basics"));
        AcceptanceTests.Edit(_folder, "- Ask how you feel. [@hearsay]\n", "- See you often. [@guide]\n",
            "How you feel has a section of its own.");
        _folder.Write("en/10-basics/30-feelings.md",
            "---\ntitle: Feelings\nsummary: How you feel.\nchanges:\n  - { on: 2026-11-20, note: First published., safety: "
            + "false }\n---\nSay how you feel. [@hearsay]\n")
            .Append("published-urls.txt", "/feelings\n")
            .Replace("sources.yml", "[helplines, stopping, what-it-is]", "[helplines, stopping, what-it-is, feelings]");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.Equal(["How you feel has a section of its own."], Notes(Assert.Single(Age(section).Findings)));
        Assert.Equal(
            [("/stopping", PrintoutPartState.Changed), ("/feelings", PrintoutPartState.Added), ("/what-it-is", PrintoutPartState.Same)],
            Age(chapter).Findings.Select(finding => (finding.Address!, finding.State)));
    }

    [Fact]
    public void A_chapter_and_the_whole_leaflet_are_taken_apart_into_what_stood_in_them()
    {
        var (chapter, whole, other) = (Sheet("basics"), Sheet("leaflet"), Sheet("help"));
        AcceptanceTests.Withdraw(_folder);
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        Assert.Equal(
            [("/what-it-is", PrintoutPartState.Changed), ("/get-help", PrintoutPartState.Withdrawn)],
            Age(chapter).Findings.Select(finding => (finding.Address!, finding.State)));
        Assert.Contains(Age(whole).Findings, finding => finding is { State: PrintoutPartState.Withdrawn, Address: "/get-help" });
        Assert.True(Age(other).IsUpToDate);
    }

    [Fact]
    public void A_chapter_with_another_number_by_now_is_taken_apart_by_the_number_that_it_had()
    {
        var chapter = Sheet("help");
        _folder.Write("en/15-more.md",
            "---\ntitle: More\nsummary: More.\nchanges:\n  - { on: 2026-11-20, note: First published., safety: false "
            + "}\n---\nMore. [@none]\n")
            .Append("published-urls.txt", "/more\n")
            .Replace("en/20-help/40-sources.md", "Here are the sources.", "These are all the sources.")
            .Replace("en/20-help/40-sources.md", "changes:\n", "changes:\n  - { on: 2026-11-20, note: All of them., safety: false }\n");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        var findings = Age(chapter).Findings;

        Assert.Equal(["/sources", "/get-help", "/helplines", "/glossary"], findings.Select(finding => finding.Address));
        Assert.Equal(
            [PrintoutPartState.Changed, PrintoutPartState.Same, PrintoutPartState.Same, PrintoutPartState.Same],
            findings.Select(finding => finding.State));
        Assert.Equal(["2.4", "2.1", "2.2", "2.3"], findings.Select(finding => finding.OldNumber));
    }

    [Fact]
    public void A_chapter_of_another_id_by_now_is_still_made_of_its_sections()
    {
        var chapter = Sheet("basics");
        foreach (var file in Directory.GetFiles(_folder.At("en/10-basics")))
        {
            _folder.Write("en/10-first/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        _folder.Delete("en/10-basics").Append("published-urls.txt", "/first\n").Append("redirects.yml", "/basics: /first\n");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);
        Assert.True(Age(chapter).IsUpToDate);

        _folder.Replace("en/10-first/10-what-it-is.md", "This medicine is for adults.", "It is for grown-ups.")
            .Replace("en/10-first/10-what-it-is.md", "changes:\n", "changes:\n  - { on: 2026-11-21, note: Plainer., safety: false }\n");

        Assert.Equal(
            [("/what-it-is", PrintoutPartState.Changed), ("/stopping", PrintoutPartState.Same)],
            Age(chapter).Findings.Select(finding => (finding.Address!, finding.State)));
    }

    [Fact]
    public void Numbers_of_the_sheets_country_are_compared_and_those_of_others_are_not()
    {
        var sheet = Sheet("what-it-is");
        var (british, irish) = (sheet with { Country = PartOf(0) }, sheet with { Country = PartOf(1) });
        _folder.Replace("en/helplines.yml", "number: \"116 123\"\n      call: \"116123\"", "number: \"116 124\"\n      call: \"116124\"")
            .Replace("en/20-help/20-helplines.md", "changes:\n", "changes:\n  - { on: 2026-11-20, note: A new number., safety: true }\n");
        AcceptanceTests.Accept(_folder, LeafletFolder.Today);

        var finding = Age(british).Findings[0];

        Assert.Equal(
            ("United Kingdom", PrintoutPartState.Changed, "/helplines#country-gb"), (finding.Title, finding.State, finding.Address));
        Assert.Equal(["A new number."], Notes(finding));
        Assert.True(Age(irish).IsUpToDate);
    }

    [Fact]
    public void An_id_that_never_was_is_not_taken_for_one_that_is_gone()
    {
        var age = Age(new Printout(Printed, [new PrintoutPart("xqzzvk", "00000000")], null));

        Assert.True(age.IsUnknown);
        Assert.False(age.IsUpToDate);
        Assert.Equal(("xqzzvk", PrintoutPartState.Unknown, null), (age.Findings[0].Title, age.Findings[0].State, age.Findings[0].Address));
    }

    public void Dispose() => _folder.Dispose();

    private static IEnumerable<string> Notes(PrintoutPartStatus finding) => finding.Changes.Select(change => change.Note);

    private PrintoutPart PartOf(int country) => new(_then.Countries[country].Id, _then.Countries[country].Fingerprint);

    private Printout Sheet(params string[] ids) => Sheet(_then, ids);

    private static Printout Sheet(Leaflet leaflet, params string[] ids) => new(
        Printed,
        [
            .. ids.Select(id =>
                new PrintoutPart(id, leaflet.Section(id)?.Fingerprint ?? leaflet.Chapter(id)?.Fingerprint ?? leaflet.Fingerprint)),
        ],
        null);

    private PrintoutStatus Age(Printout sheet)
    {
        var now = _folder.Snapshot();
        return PrintoutStatus.Of(sheet, now.Default, now);
    }
}
