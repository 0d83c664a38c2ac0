namespace ClonazepamInfo.Content.Tests;

public sealed class FingerprintTests
{
    private const string Stopping = "en/10-basics/20-stopping.md";

    [Fact]
    public void A_fingerprint_is_eight_hexadecimal_digits_and_the_same_each_time()
    {
        using var folder = LeafletFolder.Small();
        var (first, second) = (folder.Snapshot().Default, folder.Snapshot().Default);

        Assert.All(first.Sections, section => Assert.Matches("^[0-9a-f]{8}$", section.Fingerprint));
        Assert.Equal(first.Sections.Select(section => section.Fingerprint), second.Sections.Select(section => section.Fingerprint));
        Assert.Equal(first.Fingerprint, second.Fingerprint);
        Assert.Equal(first.Sections.Count, first.Sections.Select(section => section.Fingerprint).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("title: Stopping\n", "title: Stopping it\n")]
    [InlineData("summary: Go down slowly.\n", "summary: Go down very slowly.\n")]
    [InlineData(":::warning Do not stop suddenly\n", ":::warning Never stop suddenly\n")]
    [InlineData("Your doctor will:\n", "Your doctor can:\n")]
    [InlineData("- Ask how you feel.", "- Ask how you are.")]
    public void A_change_of_words_changes_that_of_the_section_and_of_the_leaflet_and_no_other(string old, string with)
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace(Stopping, old, with).Snapshot().Default;

        Assert.Equal(["stopping"], Changed(before, after));
        Assert.NotEqual(before.Fingerprint, after.Fingerprint);
    }

    [Theory]
    [InlineData("- Ask how you feel. [@hearsay]", "- Ask how **you** feel. [@hearsay; @guide]")]
    [InlineData("- Ask how you feel. [@hearsay]", "* Ask   how you\n  feel. [@hearsay]")]
    [InlineData("aliases: [coming-off]\n", "aliases: [ coming-off ] # as before\n")]
    [InlineData("  - { on: 2026-11-10, note: The steps are clearer., safety: true }\n", "")]
    public void A_change_that_no_reader_sees_in_the_words_changes_none(string old, string with)
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace(Stopping, old, with).Snapshot().Default;

        Assert.Empty(Changed(before, after));
        Assert.Equal(before.Fingerprint, after.Fingerprint);
    }

    [Theory]
    [InlineData("It makes fits less likely. [@label; @guide]", "It makes fits less likely. [@label; @guide; @hearsay]")]
    [InlineData("It makes fits less likely. [@label; @guide]", "It makes fits less likely. [@label]")]
    [InlineData("It makes fits less likely. [@label; @guide]", "It makes fits less likely. [@label; @hearsay]")]
    public void A_source_more_or_less_changes_that_of_the_section_that_cites_it(string old, string with)
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace("en/10-basics/10-what-it-is.md", old, with).Snapshot().Default;

        Assert.Equal(["what-it-is"], Changed(before, after));
    }

    [Fact]
    public void A_source_whose_name_changes_changes_what_cites_and_what_lists_it()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace("sources.yml", "What people say", "What people are told").Snapshot().Default;

        Assert.Equal(["sources", "stopping"], Changed(before, after).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_source_with_another_number_changes_nothing_but_the_list()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot();

        var after = folder
            .Write("sources.yml",
                "first:\n  title: First\n  publisher: A publisher\n  seen: All of it.\n  seen-on: 2026-11-01\n  extent: whole\n  kind: primary\n" + folder.Read("sources.yml"))
            .Replace("en/about.md", "It was written with care. [@none]", "It was written with care. [@first]")
            .Snapshot();

        Assert.NotEqual(before.Default.Section("stopping")!.Sources[0].Number, after.Default.Section("stopping")!.Sources[0].Number);
        Assert.Equal(["sources"], Changed(before.Default, after.Default));
    }

    [Fact]
    public void That_of_a_chapter_changes_with_its_sections_and_with_no_others()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace(Stopping, "Your doctor will:\n", "Your doctor can:\n").Snapshot().Default;

        Assert.NotEqual(before.Chapter("basics")!.Fingerprint, after.Chapter("basics")!.Fingerprint);
        Assert.Equal(before.Chapter("help")!.Fingerprint, after.Chapter("help")!.Fingerprint);
    }

    [Fact]
    public void That_of_a_country_changes_with_its_numbers_and_with_no_others()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default.Countries;

        var after = folder.Replace("en/helplines.yml", "note: Free, at any time.", "note: Free.").Snapshot().Default.Countries;

        Assert.Equal(
            ["gb"], after.Where((country, index) => country.Fingerprint != before[index].Fingerprint).Select(country => country.Id));
    }

    [Fact]
    public void A_new_term_elsewhere_does_not_change_a_text_that_uses_it()
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Append("en/glossary.yml", "- term: dose\n  id: dose\n  forms: []\n  meaning: How much.\n").Snapshot().Default;

        Assert.Equal(["glossary"], Changed(before, after));
    }

    [Theory]
    [InlineData(
        "en/helplines.yml",
        "      number: \"116 123\"\n      call: \"116123\"\n",
        "      number: \"116 124\"\n      call: \"116124\"\n",
        "helplines")]
    [InlineData("en/helplines.yml", "      number: \"112\"\n      call: \"112\"\n", "      number: \"113\"\n      call: \"113\"\n",
        "get-help, helplines")]
    [InlineData("en/glossary.yml", "Lowering the dose in small steps.", "Lowering the dose.", "glossary")]
    [InlineData("sources.yml", "A stored page, undated.", "A stored page, 2020.", "sources")]
    public void A_change_in_a_list_changes_the_sections_that_show_it(string file, string old, string with, string sections)
    {
        using var folder = LeafletFolder.Small();
        var before = folder.Snapshot().Default;

        var after = folder.Replace(file, old, with).Snapshot().Default;

        Assert.Equal(sections, string.Join(", ", Changed(before, after).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_number_for_help_on_the_same_day_changes_the_sections_with_an_urgent_box()
    {
        using var folder = LeafletFolder.Small()
            .Append(Stopping, "\n:::urgent Get help today\n- You feel very ill. [@label]\n:::\n")
            .Replace("en/helplines.yml", "for: crisis", "for: urgent-advice");
        var before = folder.Snapshot().Default;

        var after = folder
            .Replace("en/helplines.yml", "number: \"116 123\"\n      call: \"116123\"", "number: \"111\"\n      call: \"111\"")
            .Snapshot()
            .Default;

        Assert.Equal(["helplines", "stopping"], Changed(before, after).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Changed(Model.Leaflet before, Model.Leaflet after) =>
        after.Sections.Where(section => section.Fingerprint != before.Section(section.Id)!.Fingerprint).Select(section => section.Id);
}
