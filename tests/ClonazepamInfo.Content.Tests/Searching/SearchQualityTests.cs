using System.Globalization;
using ClonazepamInfo.Content.Searching;
using Xunit.Abstractions;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>
/// How often readers land where they should, by the queries of <c>queries.tsv</c>. The search is tuned on four fifths of them.
/// The other fifth shows what to expect of new queries by the same authors; queries by others fare worse.
/// </summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    private static LeafletIndex Index => PublishedLeaflet.Index;

    public static TheoryData<string> Lists { get; } = [.. JudgedQuery.All.Select(query => query.List).Distinct(StringComparer.Ordinal)];

    /// <summary>The floors are slightly below what was measured when they were set.</summary>
    [JudgedTheory]
    [InlineData(false, 0.92, 0.95, 0.935)]
    [InlineData(true, 0.92, 0.96, 0.94)]
    public void Readers_land_where_they_should(bool isHeldOut, double first, double three, double mean)
    {
        var part = isHeldOut ? "held out" : "tuned on";
        var (atFirst, atThree, reciprocal, line) = Figures(part, JudgedQuery.Measurable.Where(query => query.IsHeldOut == isHeldOut));

        Assert.True(atFirst >= first && atThree >= three && reciprocal >= mean, line);
    }

    [JudgedTheory, MemberData(nameof(Lists))]
    public void No_kind_of_reader_is_left_behind(string list)
    {
        var (first, _, _, line) = Figures(list, JudgedQuery.Measurable.Where(query => query.List == list && !query.IsHeldOut));

        Assert.True(first >= 0.90, line);
    }

    [JudgedFact]
    public void Every_section_that_a_query_was_judged_to_need_exists() =>
        Assert.True(
            JudgedQuery.SectionsGone.Count == 0,
            "queries.tsv names sections that the leaflet no longer has; say which sections answer their queries now: "
            + string.Join(", ", JudgedQuery.SectionsGone));

    [JudgedFact]
    public void Readers_land_at_once_where_it_was_judged_that_they_must()
    {
        var places = Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Content.Tests", "Searching", "places.tsv");
        var faults = File.ReadLines(places)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => Fault(parts[0], parts[1], isSummary: parts.Length == 3))
            .OfType<string>();

        Assert.Equal("", string.Join('\n', faults));
    }

    [JudgedFact]
    public void Every_heading_that_a_hit_leads_to_is_on_its_page() =>
        Assert.All(
            JudgedQuery.Measurable.SelectMany(query => Index.Search(query.Text).Hits).Where(hit => hit.Fragment is not null),
            hit => Assert.Contains(hit.Fragment!, PublishedLeaflet.Loaded.Snapshot!.SiteMap.Find(hit.Section.Address)!.Fragments));

    [JudgedFact]
    public void A_query_that_the_search_knows_word_for_word_measures_nothing()
    {
        static string Normalized(string text) => string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Text));

        var known = PublishedLeaflet.Loaded.Snapshot!.Default.Questions.SelectMany(row => row.Asked).Select(Normalized).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(JudgedQuery.All, query => known.Contains(Normalized(query.Text)));
    }

    [JudgedFact]
    public void A_reader_who_may_be_in_danger_is_shown_the_numbers_to_call()
    {
        var missed = JudgedQuery.Measurable.Where(query => query.IsCrisis && !Index.Search(query.Text).IsInDanger).Select(query => query.Text);

        Assert.Empty(missed);
    }

    /// <summary>
    /// Readers who need help today, such as those who see what is not there, are not counted: the leaflet sends them to numbers too.
    /// </summary>
    [JudgedTheory, MemberData(nameof(Lists))]
    public void Few_others_are_shown_them_first(string list)
    {
        var calm = JudgedQuery.Measurable.Where(query => query.List == list && query is { IsCrisis: false, IsUrgent: false }).ToList();
        var shown = calm.FindAll(query => Index.Search(query.Text).IsInDanger).ConvertAll(query => query.Text);
        shown.ForEach(output.WriteLine);

        Assert.True(shown.Count <= calm.Count / 20, string.Join('\n', shown));
    }

    /// <summary>A held-out query may be too misspelt to be recognised, but no reader is told of a medicine that they did not mean.</summary>
    [JudgedFact]
    public void Another_medicine_is_recognised_and_none_is_made_up()
    {
        var wrong = JudgedQuery.All
            .Select(query => (Query: query, Asked: Index.Search(query.Text).OtherMedicine))
            .Where(pair => !pair.Query.IsHeldOut || pair.Asked is not null)
            .Where(pair => pair.Query.Other != pair.Asked?.Medicine.Name
                || pair.Query.IsLookAlikeSoundAlike != (pair.Asked?.Standing == MedicineStanding.LookAlikeSoundAlike))
            .Select(pair => $"{pair.Query.Text}: {pair.Asked?.Medicine.Name}");

        Assert.Empty(wrong);
    }

    private static string? Fault(string query, string address, bool isSummary)
    {
        var (page, fragment) = address.Split('#') is [var path, var id] ? (path, id) : (address, null);
        if (PublishedLeaflet.Loaded.Snapshot!.SiteMap.Find(page) is not { } place
            || (fragment is not null && !place.Fragments.Contains(fragment)))
        {
            return $"{query}: the leaflet no longer has {address}; say in places.tsv where the query leads now";
        }

        var hit = Index.Search(query).Hits is [var first, ..] ? first : null;
        return hit?.Address != address ? $"{query}: leads to {hit?.Address}, not to {address}"
            : isSummary && hit.Sentence != hit.Section.Summary ? $"{query}: shows \"{hit.Sentence}\" in place of the summary"
            : null;
    }

    /// <summary>
    /// Success at 1 and at 3, and the mean reciprocal rank. Misses go to the output, except those of held-out queries, so that nobody
    /// tunes on them.
    /// </summary>
    private (double First, double Three, double Mean, string Line) Figures(string name, IEnumerable<JudgedQuery> queries)
    {
        var places = new List<int>();
        foreach (var query in queries)
        {
            var answer = Index.Search(query.Text);
            places.Add(query.Place(answer));
            if (places[^1] != 1 && !query.IsHeldOut)
            {
                output.WriteLine(
                    $"{places[^1]} {query.Kind}: {query.Text} -> {string.Join(' ', answer.Hits.Take(5).Select(hit => hit.Section.Id))}; "
                    + $"wanted {string.Join(' ', query.Sections)} [{answer.Corrected}]");
            }
        }

        var first = (double)places.Count(place => place == 1) / places.Count;
        var three = (double)places.Count(place => place is >= 1 and <= 3) / places.Count;
        var mean = places.Average(place => place == 0 ? 0 : 1.0 / place);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {places.Count} queries, success at 1 {first:0.000}, at 3 {three:0.000}, mean reciprocal rank {mean:0.000}");
        output.WriteLine(line);
        return (first, three, mean, line);
    }
}
