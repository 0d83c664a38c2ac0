using System.Globalization;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

public sealed class AcceptanceTests
{
    private const string Record = "fingerprints.txt";
    private const string Stopping = "en/10-basics/20-stopping.md";

    private static readonly DateOnly Later = LeafletFolder.Today.AddDays(1);

    [Fact]
    public void A_first_record_holds_every_section_country_chapter_and_the_leaflet()
    {
        using var folder = LeafletFolder.Small();

        var (result, appended) = Acceptance.Accept(folder.Path, LeafletFolder.Today);

        Assert.Empty(result.Problems);
        var leaflet = result.Snapshot!.Default;
        Assert.Equal(
            [
                .. leaflet.Sections.Select(section => section.Address),
                "/helplines#country-gb", "/helplines#country-ie", "/basics/*", "/help/*", "/leaflet/*",
            ],
            result.Snapshot.PublicationLog.Versions.Select(version => version.Address));
        Assert.Equal(result.Snapshot.PublicationLog.Versions.Count, appended);
        Assert.Equal(
            new PublishedVersion(
                LeafletFolder.Today,
                "/stopping",
                leaflet.Section("stopping")!.Fingerprint,
                new ChangeMark(new DateOnly(2026, 11, 10), 1),
                "1.2")
            {
                Words = leaflet.Section("stopping")!.Fingerprint,
                Notes = leaflet.Section("stopping")!.NotesFingerprint,
                Title = "Stopping",
            },
            result.Snapshot.PublicationLog.Last("/stopping"));
    }

    [Fact]
    public void Headings_are_listed_as_published_addresses_once()
    {
        using var folder = Accepted();
        Acceptance.Accept(folder.Path, Later);

        Assert.Single(folder.Read("published-urls.txt").Split('\n'), line => line == "/what-it-is#what-who");
    }

    /// <summary>In these the year of a date is another one.</summary>
    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void What_was_recorded_is_recognised_in_any_culture(string culture)
    {
        using var folder = Accepted();
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Empty(folder.Load().Problems);
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }

    [Fact]
    public void Twice_in_a_row_appends_nothing()
    {
        using var folder = Accepted();
        var before = folder.Read(Record);

        var (result, appended) = Acceptance.Accept(folder.Path, Later);

        Assert.Equal(0, appended);
        Assert.NotNull(result.Snapshot);
        Assert.Equal(before, folder.Read(Record));
    }

    [Fact]
    public void A_change_appends_the_versions_that_it_touches_and_leaves_what_was_there()
    {
        using var folder = Accepted();
        var before = folder.Read(Record);
        Edit(folder, "Ask how you feel", "Ask how you sleep");

        var (result, appended) = Acceptance.Accept(folder.Path, Later);

        Assert.Equal(3, appended);
        Assert.StartsWith(before, folder.Read(Record), StringComparison.Ordinal);
        Assert.Equal(
            ["/stopping", "/basics/*", "/leaflet/*"],
            result.Snapshot!.PublicationLog.Versions.TakeLast(3).Select(version => version.Address));
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void A_folder_with_an_error_is_left_byte_for_byte()
    {
        using var folder = Accepted().Replace(Stopping, "Ask how you feel", "Ask how you sleep");
        var before = File.ReadAllBytes(folder.At(Record));

        var (result, appended) = Acceptance.Accept(folder.Path, Later);

        Assert.Equal([ProblemCode.ChangeUnnoted], result.Problems.Select(problem => problem.Code));
        Assert.Equal(0, appended);
        Assert.Equal(before, File.ReadAllBytes(folder.At(Record)));
    }

    [Fact]
    public void A_folder_with_an_error_gets_no_record()
    {
        using var folder = LeafletFolder.Small().Append(Stopping, "\nNo source.\n");

        Assert.Equal(0, Acceptance.Accept(folder.Path, LeafletFolder.Today).Appended);
        Assert.False(File.Exists(folder.At(Record)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_record_whose_last_line_is_not_ended_keeps_its_last_version(string end)
    {
        using var folder = Accepted();
        folder.Write(Record, folder.Read(Record).TrimEnd('\n').ReplaceLineEndings(end));
        Edit(folder, "Ask how you feel", "Ask how you sleep");

        var (result, appended) = Acceptance.Accept(folder.Path, Later);

        Assert.Equal(3, appended);
        Assert.Empty(result.Problems);
        Assert.Equal(15, result.Snapshot!.PublicationLog.Versions.Count);
    }

    [Fact]
    public void A_section_that_moved_is_recorded_with_its_new_number()
    {
        using var folder = Accepted();
        folder.Write("en/10-basics/5-stopping.md", folder.Read(Stopping)).Delete(Stopping);

        var record = Acceptance.Accept(folder.Path, Later).Result.Snapshot!.PublicationLog;

        Assert.Equal(("1.1", "1.2"), (record.Last("/stopping")!.Number, record.Last("/what-it-is")!.Number));
    }

    [Fact]
    public void A_section_that_was_withdrawn_is_recorded_as_such_before_what_is_new()
    {
        using var folder = Accepted();
        Withdraw(folder);

        var (result, _) = Acceptance.Accept(folder.Path, Later);

        Assert.Empty(result.Problems);
        Assert.True(result.Snapshot!.PublicationLog.Last("/stopping")!.IsWithdrawn);
        Assert.Equal("/stopping", result.Snapshot.PublicationLog.Versions[12].Address);
        Assert.DoesNotContain(
            result.Snapshot.PublicationLog.VersionsAt(result.Snapshot.PublicationLog.Versions.Count - 1),
            version => version.Address == "/stopping");
        Assert.Equal(0, Acceptance.Accept(folder.Path, Later).Appended);
    }

    [Fact]
    public void A_section_that_was_renamed_is_recorded_under_its_new_name_and_withdrawn_under_its_old()
    {
        using var folder = Accepted();
        Rename(folder);

        var (result, _) = Acceptance.Accept(folder.Path, Later);

        Assert.Empty(result.Problems);
        Assert.True(result.Snapshot!.PublicationLog.Last("/what-it-is")!.IsWithdrawn);
        Assert.Equal(
            result.Snapshot.Default.Section("what-for")!.Fingerprint, result.Snapshot.PublicationLog.Last("/what-for")!.Fingerprint);
        Assert.Equal(0, Acceptance.Accept(folder.Path, Later).Appended);
    }

    [Fact]
    public async Task Several_at_once_record_each_version_once()
    {
        using var folder = LeafletFolder.Small();
        var path = folder.Path;

        var results = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => Acceptance.Accept(path, LeafletFolder.Today))));

        Assert.Equal(12, results.Sum(result => result.Appended));
        Assert.All(results, result => Assert.Empty(result.Result.Problems));
        Assert.Equal(12, folder.Snapshot().PublicationLog.Versions.Count);
    }

    [Fact]
    public void A_clock_that_is_behind_the_record_records_nothing()
    {
        using var folder = Accepted();
        var before = folder.Read(Record);
        Edit(folder, "Ask how you feel", "Ask how you sleep");

        var (result, appended) = Acceptance.Accept(folder.Path, LeafletFolder.Today.AddDays(-2));

        Assert.Equal(0, appended);
        Assert.Null(result.Snapshot);
        Assert.Contains(result.Problems, problem => problem is { Code: ProblemCode.RecordOrder, Severity: Severity.Error });
        Assert.Equal(before, folder.Read(Record));
    }

    [Fact]
    public void A_slip_of_the_day_is_corrected_by_lines_that_are_appended()
    {
        using var folder = LeafletFolder.Small().Replace(Stopping, "on: 2026-11-10", "on: 2027-11-10");
        Accept(folder, new DateOnly(2027, 11, 10));
        var before = folder.Read(Record).Replace("2027-11-10 /", "2026-11-23 /", StringComparison.Ordinal);
        folder.Write(Record, before).Replace(Stopping, "on: 2027-11-10", "on: 2026-11-10");

        var record = Accept(folder, LeafletFolder.Today).PublicationLog;

        Assert.StartsWith(before, folder.Read(Record), StringComparison.Ordinal);
        Assert.Equal(new ChangeMark(new DateOnly(2026, 11, 10), 1), record.Last("/stopping")!.Change);
        Edit(folder, "Ask how you feel", "Ask how you sleep");
        Accept(folder, LeafletFolder.Today);
    }

    internal static LeafletFolder Accepted()
    {
        var folder = LeafletFolder.Small();
        Accept(folder, LeafletFolder.Today);
        return folder;
    }

    /// <summary>Records what the folder says, which must hold no error.</summary>
    internal static LeafletSnapshot Accept(LeafletFolder folder, DateOnly day)
    {
        var (snapshot, problems) = Acceptance.Accept(folder.Path, day).Result;
        Assert.True(snapshot is not null, string.Join('\n', problems.Select(problem => problem.ToLine("content"))));
        return snapshot;
    }

    /// <summary>Changes words of the section on stopping, with a note of this day.</summary>
    internal static void Edit(
        LeafletFolder folder, string old, string with, string note = "Other words.", bool safety = false, string on = "2026-11-20") =>
        folder
        .Replace(Stopping, old, with)
        .Replace(Stopping, "changes:\n", $"changes:\n  - {{ on: {on}, note: {note}, safety: {(safety ? "true" : "false")} }}\n");

    /// <summary>Takes the section on stopping out of the leaflet; readers are led to the help.</summary>
    internal static void Withdraw(LeafletFolder folder) => folder
        .Delete(Stopping)
        .Append("redirects.yml", "/stopping: { to: /get-help, on: 2026-11-20, note: It was wrong., safety: false }\n")
        .Append("redirects.yml", "/coming-off: /get-help\n")
        .Replace("redirects.yml", "/old-page: /stopping", "/old-page: /get-help")
        .Replace("en/synonyms.yml", "[stopping]", "[get-help]")
        .Replace("sources.yml", "[helplines, stopping, what-it-is]", "[helplines, what-it-is]")
        .Replace("en/article.yml", "section: stopping", "section: get-help")
        .Replace("en/10-basics/10-what-it-is.md", "This medicine is for adults. [@label]", "This medicine is for adults. Tapering helps. [@label; @hearsay]")
        .Replace("en/10-basics/10-what-it-is.md", "changes:\n", "changes:\n  - { on: 2026-11-20, note: On tapering., safety: false }\n")
        .Replace("en/00-key-facts.md", "[Stopping](/stopping)", "[Stopping](/get-help)");

    /// <summary>Gives the section on what it is another id, with the old one as its alias.</summary>
    internal static void Rename(LeafletFolder folder) => folder
        .Write(
            "en/10-basics/10-what-for.md",
            folder.Read("en/10-basics/10-what-it-is.md").Replace("summary:", "aliases: [what-it-is]\nsummary:", StringComparison.Ordinal))
        .Delete("en/10-basics/10-what-it-is.md")
        .Append("published-urls.txt", "/what-for\n")
        .Replace("sources.yml", "[helplines, stopping, what-it-is]", "[helplines, stopping, what-for]")
        .Write("en/synonyms.yml", folder.Read("en/synonyms.yml").Replace("what-it-is", "what-for", StringComparison.Ordinal))
        .Write("en/article.yml", folder.Read("en/article.yml").Replace("what-it-is", "what-for", StringComparison.Ordinal));
}
