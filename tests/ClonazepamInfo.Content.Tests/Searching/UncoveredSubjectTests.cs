using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>A subject that the leaflet does not treat is said so, and hides nothing that the leaflet does treat.</summary>
public sealed class UncoveredSubjectTests
{
    private const string Subjects = "- { subject: travel, ask: a pharmacist, words: [airport, hand luggage] }\n";

    [Theory]
    [InlineData("airport")]
    [InlineData("what about the AIRPORTS")]
    [InlineData("can it be in my hand luggage")]
    [InlineData("airprot")]
    public void A_question_about_it_has_no_hit(string query)
    {
        var answer = Search(query);

        Assert.Equal(("travel", "a pharmacist"), (answer.NotCovered!.Name, answer.NotCovered.Ask));
        Assert.Empty(answer.Hits);
        Assert.Empty(answer.Near);
    }

    [Fact]
    public void A_question_about_it_and_about_the_leaflet_has_the_hits_of_the_rest()
    {
        var answer = Search("cold turkey at the airport");

        Assert.Equal("travel", answer.NotCovered!.Name);
        Assert.Equal("stopping", answer.Hits[0].Section.Id);
    }

    [Theory]
    [InlineData("stopping")]
    [InlineData("my hand hurts")]
    [InlineData("luggage in my hand")]
    public void Other_questions_are_not_about_it(string query) => Assert.Null(Search(query).NotCovered);

    private static SearchAnswer Search(string query)
    {
        using var folder = LeafletFolder.Small().Write("en/not-covered.yml", Subjects);
        var snapshot = folder.Snapshot();
        return LeafletIndex.Build(snapshot.Default, snapshot.Medicine).Search(query);
    }
}
