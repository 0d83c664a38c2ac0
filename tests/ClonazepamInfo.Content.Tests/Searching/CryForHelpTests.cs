using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>Readers who may be in danger are shown the numbers to call, in whatever words, and few others are.</summary>
public sealed class CryForHelpTests
{
    private static LeafletIndex Index => PublishedLeaflet.Index;

    [JudgedTheory]
    [InlineData("he just won’t wake up")]
    [InlineData("i CANT   breathe!!!")]
    [InlineData("she took about 30 of them")]
    [InlineData("my fit that started an hour ago will simply not stop")]
    [InlineData("i want to dye i mean die")]
    [InlineData("wont wake upp")]
    public void A_cry_for_help_is_heard_in_other_words_too(string query) =>
        Assert.True(Index.Search(query).IsInDanger);

    [JudgedFact]
    public void A_cry_for_help_is_heard_at_the_end_of_a_long_text() =>
        Assert.True(Index.Search(
            string.Concat(Enumerable.Repeat("we went to the shops today and ", 250)) + "she took too many pills").IsInDanger);

    [JudgedTheory]
    [InlineData("can I have a beer")]
    [InlineData("how do I store it")]
    [InlineData("my son is 14 and takes it at night")]
    [InlineData("wake up feeling tired")]
    public void A_calm_question_is_no_crisis(string query) =>
        Assert.False(Index.Search(query).IsInDanger);

    [JudgedTheory]
    [InlineData("he can't wake")]
    [InlineData("he can’t wake")]
    [InlineData("he can`t wake")]
    [InlineData("he canʼt wake")]
    [InlineData("he can´t wake")]
    [InlineData("HE CAN'T WAKE")]
    [InlineData("I WANT TO COMMIT SUICDE")]
    [InlineData("please help OVERDOZE")]
    [InlineData("30 of them she swallowed")]
    public void A_cry_for_help_is_heard_however_it_is_typed(string query) => Assert.True(Index.Search(query).IsInDanger);

    [JudgedFact]
    public void A_misspelt_cry_for_help_is_heard_even_if_its_spelling_is_kept() => Assert.True(Index.Search("suicde", asWritten: true).IsInDanger);

    [JudgedFact]
    public void A_misspelt_cry_for_help_is_heard_behind_any_number_of_strange_names()
    {
        var names = string.Join(
            ' ',
            Enumerable.Range(0, 40).Select(number => $"qxz{(char)('a' + (number % 26))}vkj{(char)('a' + (number / 26))}w"));

        Assert.True(Index.Search($"{names} and now overdoze").IsInDanger);
    }

    [JudgedFact]
    public void No_everyday_phrase_of_danger_is_a_word_that_says_nothing()
    {
        // A phrase such as "help me now" that comes down to "help" would show the numbers to nearly everybody.
        foreach (var word in "stop help pill tablet fit seizure baby child take today tired alcohol sleep doctor face wake".Split(' '))
        {
            Assert.False(Index.Search(word).IsInDanger, word);
        }
    }

    /// <summary>
    /// Cries for help and near misses of <c>cries.tsv</c>. Dev queries are looked at while <c>danger.yml</c> is written; held ones are
    /// only counted, but were counted after each change of the examples, so they are not wholly unseen.
    /// </summary>
    [JudgedTheory]
    [InlineData("dev", 0.97, 0.15)]
    [InlineData("held", 0.80, 0.20)]
    public void Most_cries_for_help_are_recognised_and_few_near_misses(string part, double least, double most)
    {
        var file = Path.Combine(Repository.Root, "tests", "ClonazepamInfo.Content.Tests", "Searching", "cries.tsv");
        var rows = File.ReadLines(file).Select(line => line.Split('\t')).Where(cells => cells[0] == part)
            .ToLookup(cells => cells[1] != "-", cells => cells[2]);
        var recognised = rows[true].Average(query => Index.Search(query).IsInDanger ? 1.0 : 0);
        var shown = rows[false].Average(query => Index.Search(query).IsInDanger ? 1.0 : 0);

        Assert.True(recognised >= least && shown <= most, $"{part}: {recognised:0.000} of cries, {shown:0.000} of near misses");
    }
}
