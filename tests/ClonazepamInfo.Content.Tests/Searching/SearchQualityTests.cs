using System.Globalization;
using ClonazepamInfo.Content.Searching;
using Xunit.Abstractions;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>
/// Whether readers who type what readers type land where they should. Each list was written without knowing what the search
/// knows, and says in its first line how it fared before anything was changed for it: that is what a new list would give.
/// </summary>
public sealed class SearchQualityTests(ITestOutputHelper output)
{
    private static readonly LeafletIndex Index = RepositoryContent.Index;

    public static TheoryData<string> Lists { get; } = [.. JudgedQuery.Lists];

    [Fact]
    public void Readers_land_where_they_should()
    {
        var places = JudgedQuery.Lists.SelectMany(Places).ToList();

        var (first, three, mean, line) = Figures("all", places);
        output.WriteLine(line);
        Assert.True(first >= 0.90 && three >= 0.98 && mean >= 0.93, line);
    }

    [Theory, MemberData(nameof(Lists))]
    public void No_kind_of_reader_is_left_behind(string list)
    {
        var (first, _, _, line) = Figures(list, Places(list));

        Assert.True(first >= 0.90, line);
    }

    [Theory, MemberData(nameof(Lists))]
    public void Who_may_be_in_danger_is_always_shown_the_numbers_to_call(string list)
    {
        var missed = JudgedQuery.Read(list).Where(query => query.IsCrisis && !Index.Search(query.Text).IsInDanger).Select(query => query.Text).ToList();

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    [Theory, MemberData(nameof(Lists))]
    public void Few_others_are(string list)
    {
        var calm = JudgedQuery.Read(list).Where(query => !query.IsCrisis).ToList();
        var shown = calm.FindAll(query => Index.Search(query.Text).IsInDanger).ConvertAll(query => query.Text);
        shown.ForEach(output.WriteLine);

        Assert.True(shown.Count <= calm.Count / 20, string.Join('\n', shown));
    }

    [Theory, MemberData(nameof(Lists))]
    public void Another_medicine_is_recognised(string list)
    {
        foreach (var query in JudgedQuery.Read(list))
        {
            var asked = Index.Search(query.Text).OtherMedicine;
            Assert.Equal((query.Text, query.Other, query.IsLookAlikeSoundAlike), (query.Text, asked?.Medicine.Name, asked?.Standing == MedicineStanding.LookAlikeSoundAlike));
        }
    }

    /// <summary>The place of the first right section for each query of a list; those that are not first, and the figures of each kind, go to the test's output.</summary>
    private List<int> Places(string list)
    {
        var results = JudgedQuery.Read(list).Select(query => (Query: query, Answer: Index.Search(query.Text))).Select(result => (result.Query, result.Answer, Place: result.Query.Place(result.Answer))).ToList();
        foreach (var (query, answer, place) in results.Where(result => result.Place != 1))
        {
            output.WriteLine($"{place} {query.Kind}: {query.Text} -> {string.Join(' ', answer.Hits.Take(5).Select(hit => hit.Section.Id))}; wanted {string.Join(' ', query.Sections)} [{answer.Corrected}]");
        }

        foreach (var kind in results.GroupBy(result => result.Query.Kind, StringComparer.Ordinal))
        {
            output.WriteLine(Figures($"{list}, {kind.Key}", [.. kind.Select(result => result.Place)]).Line);
        }

        output.WriteLine(Figures(list, results.ConvertAll(result => result.Place)).Line);
        return results.ConvertAll(result => result.Place);
    }

    private static (double First, double Three, double Mean, string Line) Figures(string what, IReadOnlyList<int> places)
    {
        var first = (double)places.Count(place => place == 1) / places.Count;
        var three = (double)places.Count(place => place is >= 1 and <= 3) / places.Count;
        var mean = places.Average(place => place == 0 ? 0 : 1.0 / place);
        return (first, three, mean, string.Create(CultureInfo.InvariantCulture, $"{what}: {places.Count} queries, success at 1 {first:0.000}, at 3 {three:0.000}, mean reciprocal rank {mean:0.000}"));
    }
}
