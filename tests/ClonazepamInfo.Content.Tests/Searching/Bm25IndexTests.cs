using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>The properties of BM25 that the search relies on.</summary>
public sealed class Bm25IndexTests
{
    [Fact]
    public void A_rare_word_counts_more_than_a_common_one()
    {
        var index = Index("dose day", "dose night", "dose rash");

        Assert.Equal(["dose rash", "dose day", "dose night"], Found(index, "dose", "rash"));
        Assert.True(index.Idf("rash") > index.Idf("dose") && index.Idf("dose") > 0);
    }

    [Fact]
    public void A_short_document_comes_before_a_long_one_with_the_same_word() =>
        Assert.Equal(["fit", "fit a b c d e f g h"], Found(Index("fit a b c d e f g h", "fit"), "fit"));

    [Fact]
    public void A_word_in_a_heavier_field_counts_more()
    {
        var index = new Bm25Index<string>([("text", [("fit", 1), ("a", 1)]), ("title", [("fit", 8), ("a", 1)])]);

        Assert.Equal(["title", "text"], Found(index, "fit"));
    }

    [Fact]
    public void A_document_without_any_of_the_words_is_not_found() =>
        Assert.Empty(Found(Index("dose day"), "rash"));

    [Fact]
    public void Nothing_is_found_in_an_empty_index() => Assert.Empty(Found(Index(), "dose"));

    [Fact]
    public void No_score_exceeds_the_maximum()
    {
        var index = Index(string.Join(' ', Enumerable.Repeat("fit", 1000)), "day", "night");

        Assert.InRange(index.Search(["fit"]).Single().Score, 0, index.MaximumScore(["fit"]));
    }

    private static Bm25Index<string> Index(params string[] documents) =>
        new(documents.Select(text => (text, text.Split(' ').Select(term => (term, 1.0)))));

    private static IEnumerable<string> Found(Bm25Index<string> index, params string[] terms) =>
        index.Search(terms).Select(hit => hit.Document);
}
