using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>The stemmer agrees with the published one.</summary>
public sealed class PorterStemmerTests
{
    private static readonly string Vocabulary =
        Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Content.Tests", "Searching", "stems.tsv");

    [Fact]
    public void Stems_are_those_of_the_published_vocabulary()
    {
        var pairs = File.ReadLines(Vocabulary).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();

        Assert.True(pairs.Count > 400);
        Assert.Equal(pairs.Select(pair => (pair[0], pair[1])), pairs.Select(pair => (pair[0], PorterStemmer.Stem(pair[0]))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("e110")]
    [InlineData("żyć")]
    [InlineData("発作")]
    [InlineData("ing")]
    [InlineData("yyyyyyy")]
    public void Any_text_has_a_stem(string word) => Assert.StartsWith(PorterStemmer.Stem(word), word, StringComparison.Ordinal);
}
