using System.Text.RegularExpressions;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>The content that the site publishes: what must be in it, what must not, and in which order.</summary>
public sealed class PublishedLeafletTests
{
    private static readonly LoadResult Loaded = LeafletLoader.Load(Repository.Content, DateOnly.FromDateTime(DateTime.UtcNow));

    private static readonly Leaflet English = Loaded.Snapshot?.Default
        ?? throw new InvalidOperationException(string.Join('\n', Loaded.Problems.Select(problem => problem.ToLine("content"))));

    public static TheoryData<string> Pages { get; } = [.. Texts().Keys];

    [Fact]
    public void It_has_no_problem_but_that_nobody_has_reviewed_it() =>
        Assert.All(Loaded.Problems, problem => Assert.Equal(ProblemCode.ReviewNone, problem.Code));

    [Fact]
    public void The_record_of_what_was_published_holds_what_it_says_today()
    {
        var unrecorded = Loaded.Snapshot!.PublicationLog.Unrecorded(Loaded.Snapshot, DateOnly.FromDateTime(DateTime.UtcNow));

        Assert.True(unrecorded.Count == 0,
            "not recorded, so sheets printed today could not be told from others later; run check --accept: " + string.Join(
                ", ", unrecorded.Select(version => version.Address)));
    }

    [Fact]
    public void Sections_are_in_their_order_under_their_addresses()
    {
        Assert.Equal(
            """
            - key-facts
            1.1 what-is-clonazepam
            1.2 how-it-works
            1.3 what-it-is-used-for
            1.4 does-it-keep-working
            2.1 do-not-take
            2.2 tell-your-doctor
            2.3 opioids
            2.4 drug-dependence
            2.5 depression-and-suicidal-thoughts
            2.6 alcohol
            2.7 other-medicines
            2.8 driving
            2.9 pregnancy-breastfeeding
            2.10 older-people
            2.11 children
            2.12 operations
            3.1 your-dose
            3.2 taking-it
            3.3 missed-dose
            3.4 too-much
            3.5 stopping
            3.6 withdrawal-symptoms
            3.7 blood-tests
            4.1 get-help-now
            4.2 call-your-doctor
            4.3 common-side-effects
            4.4 report-side-effects
            5 storage
            6.1 contents
            6.2 helplines
            6.3 glossary
            6.4 sources
            """,
            string.Join('\n', English.Sections.Select(section => $"{(section.Number.Length == 0 ? "-" : section.Number)} {section.Id}")));
    }

    [Theory]
    [InlineData("/pharmacological-properties", "/how-it-works")]
    [InlineData("/indications-for-use", "/what-it-is-used-for")]
    [InlineData("/application-in-depression", "/depression-and-suicidal-thoughts")]
    public void Headings_of_the_article_live_on_as_aliases(string heading, string address) =>
        Assert.Equal(address, Loaded.Snapshot!.SiteMap.Redirect(heading));

    [Theory]
    [InlineData("/drug-dependence")]
    [InlineData("/withdrawal-symptoms")]
    [InlineData("/what-is-clonazepam")]
    public void Other_headings_of_the_article_are_sections(string address) =>
        Assert.Equal(SitePageKind.Section, Loaded.Snapshot!.SiteMap.Find(address)?.Kind);

    [Fact]
    public void Every_statement_of_the_article_is_there_once_with_its_place_or_its_correction()
    {
        Assert.Equal(
            Enumerable.Range(1, 65).Select(number => $"S{number:00}"), English.Article.Statements.Select(statement => statement.Id));
        Assert.All(English.Article.Statements, statement => Assert.True(
            statement.Fate switch
            {
                StatementFate.Kept => statement is { Section: not null, Sources.Count: > 0 },
                StatementFate.Changed => statement is { Section: not null, Instead.Length: > 0, Why.Length: > 0, Sources.Count: > 0 },
                _ => statement is { Section: null, Why.Length: > 0 },
            },
            statement.Id));
    }

    [Theory]
    [InlineData("S14")]
    [InlineData("S25")]
    [InlineData("S26")]
    [InlineData("S48")]
    [InlineData("S53")]
    [InlineData("S61")]
    public void Statements_that_the_references_contradict_or_lack_are_corrected(string id) =>
        Assert.Equal(StatementFate.Changed, English.Article.Statements.Single(statement => statement.Id == id).Fate);

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_gives_a_number_of_days_for_alcohol_or_a_course_of_months(string page) =>
        Assert.DoesNotMatch(@"(?i)\b(3|three)[ -](days?|months?[ -]course)\b", Texts()[page]);

    [Fact]
    public void Withdrawal_is_described_without_the_article_s_mistranslations()
    {
        var words = Texts()["withdrawal-symptoms"];

        Assert.DoesNotMatch("(?i)goose|personality", words);
        Assert.Matches("(?i)pins and needles", words);
        Assert.Matches("(?i)cut off from yourself|outside your (own )?body", words);
    }

    [Fact]
    public void No_section_carries_over_the_article_s_garbled_words() =>
        Assert.DoesNotContain(
            English.Sections, section => section.Body.Words().Contains("drug or drug dependence", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_loss_of_effect_is_called_a_loss()
    {
        var words = English.Section("does-it-keep-working")!.Body.Words();

        Assert.Contains("3 in 10", words, StringComparison.Ordinal);
        Assert.Matches("(?i)stop (working|protecting)|helped them less", words);
        Assert.DoesNotContain("30%", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Clonazepam_is_not_said_to_treat_depression()
    {
        var section = English.Section("depression-and-suicidal-thoughts")!;

        Assert.Matches("(?i)does not treat depression", section.Summary + " " + section.Body.Words());
    }

    [Theory]
    [InlineData("key-facts")]
    [InlineData("stopping")]
    [InlineData("drug-dependence")]
    [InlineData("does-it-keep-working")]
    public void The_rule_never_to_stop_suddenly_is_where_it_is_needed(string id) =>
        Assert.Matches(
            "(?i)(never|not|don't) (just )?stop[^.]*(suddenly|all at once|on your own)|do not stop\\. Stopping suddenly",
            English.Section(id)!.Summary + " " + English.Section(id)!.Body.Words());

    [Fact]
    public void Opioids_come_first_among_the_key_facts()
    {
        var list = English.Section("key-facts")!.Body.Html();

        Assert.Matches("^<ol>\n<li[^>]*><strong>Opioids", list[list.IndexOf("<ol>", StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Nothing_but_helplines_rests_on_what_was_seen_in_public_code_alone()
    {
        var citing = English.Sections
            .Where(section => section.Sources.Any(source => source.Key == "public-code"))
            .Select(section => section.Id);

        Assert.Empty(citing);
        Assert.DoesNotContain(English.About.Sources, source => source.Key == "public-code");
        Assert.DoesNotContain(English.Article.Statements.SelectMany(statement => statement.Sources), source => source.Key == "public-code");
        Assert.DoesNotContain(English.Article.Missing.SelectMany(missing => missing.Sources), source => source.Key == "public-code");
    }

    [Fact]
    public void General_knowledge_is_cited_only_where_safety_needs_it()
    {
        // Emergencies, opioid names, mood and suicide, running out, drinking on, overdose, signs in a baby, and never to stop alone.
        // Another section may join them only where leaving the statement out would be unsafe.
        string[] allowed =
        [
            "alcohol", "call-your-doctor", "depression-and-suicidal-thoughts", "do-not-take", "does-it-keep-working", "driving",
            "get-help-now", "key-facts",
            "missed-dose", "opioids", "other-medicines", "pregnancy-breastfeeding", "stopping", "too-much", "withdrawal-symptoms",
        ];

        Assert.Empty(English.Sections
            .Where(section => section.Sources.Any(source => source.Key == "general"))
            .Select(section => section.Id)
            .Except(allowed, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_helpline_has_a_source_and_none_is_said_to_be_confirmed_before_it_is()
    {
        var lines = English.Countries.SelectMany(country => country.Lines).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.NotEmpty(line.Sources));
        Assert.All(
            lines, line => Assert.True(line.ConfirmedOn is null || line.ConfirmedOn <= DateOnly.FromDateTime(DateTime.UtcNow), line.Name));
        Assert.All(English.Countries, country => Assert.Contains(country.Lines, line => line.Purpose == HelplinePurpose.Emergency));
    }

    [Fact]
    public void Every_glossary_term_is_used_by_a_section()
    {
        Assert.True(English.Glossary.Count >= 60, $"{English.Glossary.Count} terms");
        Assert.Empty(English.Glossary.Except(English.Sections.SelectMany(section => section.Terms)).Select(term => term.Term));
    }

    [Fact]
    public void Every_section_reads_at_grade_6_or_lower_in_sentences_of_25_words_or_fewer() =>
        Assert.All(English.Sections, section => Assert.True(
            section.Readability is { Grade: <= 6, LongestSentence: <= 25 },
            $"{section.Id}: {section.Readability}"));

    [Fact]
    public void The_whole_leaflet_reads_at_grade_5_and_a_half_or_lower() =>
        Assert.InRange(English.Readability.Grade, 1, 5.5);

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_gives_a_phone_number_in_running_text(string page) =>
        Assert.DoesNotMatch(@"\b(999|911|112|116 ?123|988)\b", Texts()[page]);

    [Fact]
    public void Doses_are_named_only_where_packs_are_described() =>
        Assert.Equal(
            ["contents"],
            English.Sections.Where(section => Regex.IsMatch(section.Body.Words(), @"\b[0-9.]+ ?mg\b")).Select(section => section.Id));

    private static Dictionary<string, string> Texts() => English.Sections
        .Select(section => (Key: section.Id, Text: $"{section.Title}. {section.Summary} {section.Body.Words()}"))
        .Append((Key: "about", Text: $"{English.About.Title}. {English.About.Summary} {English.About.Body.Words()}"))
        .Append((
            Key: "article",
            Text: string.Join(
                ' ',
                English.Article.Statements
                    .SelectMany(statement => new[] { statement.Says, statement.Instead, statement.Why })
                    .Concat(English.Article.Missing.SelectMany(missing => new[] { missing.What, missing.Why })))))
        .Append((Key: "glossary list", Text: string.Join(' ', English.Glossary.Select(term => term.Meaning))))
        .ToDictionary(page => page.Key, page => page.Text, StringComparer.Ordinal);
}
