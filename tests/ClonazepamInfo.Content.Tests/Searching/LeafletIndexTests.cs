using ClonazepamInfo.Content.Searching;
using CsCheck;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>What a search gives: how the query was understood, where to land, what is marked.</summary>
public sealed class LeafletIndexTests
{
    private static readonly LeafletIndex Index = TestLeaflet.Index;

    [Fact]
    public void A_hit_leads_to_the_heading_above_the_sentence_that_fits()
    {
        var hit = Index.Search("Sunday").Hits[0];

        Assert.Equal("/stopping#stopping-plan", hit.Address);
        Assert.Equal("How your dose is lowered", hit.Heading);
        Assert.Equal("3", hit.Chapter.Number);
        Assert.Equal("Steps on a Sunday are rare.", hit.Sentence);
        Assert.Equal(["Sunday"], Marked(hit));
    }

    [Fact]
    public void What_stands_before_the_first_heading_leads_to_the_beginning_of_the_section()
    {
        var hit = Index.Search("drink no alcohol").Hits[0];

        Assert.Equal(("/alcohol", null, null), (hit.Address, hit.Heading, hit.Fragment));
        Assert.Contains("alcohol", Marked(hit), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("what happens if I forget one", "/your-dose#your-dose-missed")]
    [InlineData("how do I throw it away", "/storage#storage-old-medicine")]
    [InlineData("keep in fridge", "/storage")]
    [InlineData("how is my dose lowered", "/stopping#stopping-plan")]
    public void A_reader_lands_at_the_heading_that_is_about_it(string query, string address) =>
        Assert.Equal(address, Index.Search(query).Hits[0].Address);

    [Fact]
    public void All_forms_of_a_word_are_marked_and_the_medical_word_for_an_everyday_one_is_too()
    {
        Assert.Contains("Lowering", Index.Search("dose lowered").Hits.SelectMany(Marked), StringComparer.Ordinal);
        Assert.Contains("alcohol", Marked(Index.Search("beer").Hits[0]), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Words_that_only_say_where_to_read_on_are_not_found_in_place_of_what_they_lead_to() =>
        Assert.DoesNotContain(
            Index.Search("stopping safely").Hits,
            hit => hit.Sentence.Contains("Read Stopping safely", StringComparison.Ordinal));

    [Fact]
    public void Sources_are_not_part_of_a_sentence() =>
        Assert.All(Index.Search("codeine").Hits, hit => Assert.DoesNotMatch("[0-9], |to be confirmed|Sources", hit.Sentence));

    [Theory]
    [InlineData("alchohol and beer", "alcohol and beer")]
    [InlineData("«Siezure»!", "«seizure»!")]
    [InlineData("mouthwashes or testruns?", "mouth washes or test runs?")]
    [InlineData("seizure", null)]
    public void A_misspelt_word_is_corrected_and_no_other(string query, string? corrected) =>
        Assert.Equal(corrected, Index.Search(query).Corrected);

    [Fact]
    public void A_reader_can_keep_what_was_typed()
    {
        Assert.Equal("alcohol", Index.Search("alchohol").Corrected);

        var insisted = Index.Search("alchohol", asWritten: true);

        Assert.Null(insisted.Corrected);
        Assert.Empty(insisted.Hits);
    }

    [Theory]
    [InlineData("paraesthesia", "paresthesia")]
    [InlineData("behaviour", "behavior")]
    [InlineData("colour", "color")]
    [InlineData("diarrhoea", "diarrhea")]
    public void British_and_American_spelling_find_the_same(string british, string american)
    {
        var (first, second) = (Index.Search(british), Index.Search(american));

        Assert.NotEmpty(first.Hits);
        Assert.Equal(first.Hits.Select(hit => (hit.Address, hit.Sentence)), second.Hits.Select(hit => (hit.Address, hit.Sentence)));
        Assert.Null(second.Corrected);
    }

    [Theory]
    [InlineData("clobazam", MedicineStanding.LookAlikeSoundAlike, "clobazam")]
    [InlineData("can I take ONFI instead", MedicineStanding.LookAlikeSoundAlike, "clobazam")]
    [InlineData("warfarin or clobazam", MedicineStanding.LookAlikeSoundAlike, "clobazam")]
    [InlineData("examprlam", MedicineStanding.LookAlikeSoundAlike, "exampram")]
    [InlineData("codeine", MedicineStanding.Mentioned, "codeine")]
    [InlineData("MST", MedicineStanding.OfClass, "morphine")]
    [InlineData("warfarine", MedicineStanding.NotCovered, "warfarin")]
    public void Another_medicine_is_named_for_what_it_is(string query, MedicineStanding standing, string name)
    {
        var asked = Index.Search(query).OtherMedicine;

        Assert.Equal((name, standing), (asked?.Medicine.Name, asked?.Standing));
    }

    [Theory]
    [InlineData("examplam")]
    [InlineData("Examplan and examplam")]
    [InlineData("exemplam")]
    [InlineData("beer")]
    public void The_leaflets_own_medicine_is_not_another(string query) =>
        Assert.Null(Index.Search(query).OtherMedicine);

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("\"")]
    [InlineData("\"\" OR \"*")]
    [InlineData("title:alcohol NEAR(a b, 2) ^ + - {text}")]
    [InlineData("'; DROP TABLE passages; --")]
    [InlineData("\u0000\u0001\u0007\u001b[31m")]
    [InlineData("\u202Ealcohol\u200F \u2066beer\u2069")]
    [InlineData("🍺🍺 beer 👩🏽‍⚕️")]
    [InlineData("\uD800 lonely surrogate \uDC00")]
    [InlineData("ﬁt ｆｉｔ 𝐟𝐢𝐭")]
    [InlineData("يمكنني شرب الكحول 我可以喝酒吗 могу я пить")]
    public void Odd_input_is_a_search_like_any_other(string query) =>
        IsSound(Index.Search(query));

    [Fact]
    public void Marks_that_no_reader_sees_hide_no_word() =>
        Assert.Equal("/alcohol", Index.Search("\u202Eal\u00ADcohol\u200F").Hits[0].Address.Split('#')[0]);

    [Fact]
    public void Any_text_of_any_length_is_a_search_like_any_other()
    {
        Gen.String[0, 300].Sample(query => IsSound(Index.Search(query)), iter: 300);
        Gen.OneOf([.. "alcohol \" * OR fit won't stop ( 🍺 zzzz clobazam ' took 20".Split(' ').Select(Gen.Const)]).Array[0, 400]
            .Sample(words => IsSound(Index.Search(string.Join(' ', words))), iter: 100);
    }

    [Fact]
    public void There_are_never_more_hits_than_a_page_shows_and_none_twice()
    {
        var hits = Index.Search("doctor").Hits;

        Assert.InRange(hits.Count, 2, LeafletIndex.MaxHits);
        Assert.Equal(hits.Count, hits.Select(hit => hit.Section.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Many_readers_search_at_once()
    {
        var alone = Index.Search("alchohol and fits").Hits.Select(hit => hit.Address).ToList();

        var together = await Task.WhenAll(Enumerable.Range(0, 64)
            .Select(_ => Task.Run(() => Index.Search("alchohol and fits").Hits.Select(hit => hit.Address).ToList())));

        Assert.All(together, hits => Assert.Equal(alone, hits));
    }

    [Theory]
    [InlineData("cheap flights to tenerife")]
    [InlineData("lyrics bohemian rhapsody")]
    [InlineData("paint for the garden fence")]
    [InlineData("birthday card for nephew")]
    [InlineData("football scores")]
    public void A_word_in_common_is_not_an_answer(string query)
    {
        var answer = Index.Search(query);

        Assert.Equal((null, null, false), (answer.Corrected, answer.OtherMedicine, answer.IsInDanger));
        Assert.Empty(answer.Hits);
        Assert.InRange(answer.Near.Count, 0, 3);
    }

    [Fact]
    public void What_has_a_word_in_common_is_named_as_near() =>
        Assert.Contains("storage", Index.Search("a cardboard box for the kitchen").Near.Select(section => section.Id), StringComparer.Ordinal);

    [Fact]
    public void Half_a_character_is_not_a_word_that_breaks_a_search()
    {
        Assert.Empty(Index.Search("a" + string.Concat(Enumerable.Repeat("\U0001D400", 20))).Hits);
        Assert.Equal("alcohol", Index.Search("❤️ ⚠️ alchohol ❤️").Corrected?.Split(' ')[2]);
    }

    [Theory]
    [InlineData("SIADH on examplam and beeer", "alcohol")]
    [InlineData("xyzzy qwerty took too many", "get-help-now")]
    [InlineData("xyzzy qwerty codeine plugh", "opioids")]
    public void A_query_of_strange_words_is_answered_where_it_names_the_medicine_another_or_a_danger(string query, string section) =>
        Assert.Equal(section, Index.Search(query).Hits[0].Section.Id);

    [Theory]
    [InlineData("hyponatraemia SIADH", null)]
    [InlineData("ALCHOHOL AND SIEZURES", "alcohol AND seizures")]
    [InlineData("CAN I DRINK 2 ALCHOHOL", "CAN I DRINK 2 alcohol")]
    [InlineData("can I drink ALCHOHOL", "can I drink alcohol")]
    public void An_abbreviation_among_other_words_is_not_corrected(string query, string? corrected) =>
        Assert.Equal(corrected, Index.Search(query, asWritten: false).Corrected);

    private static List<string> Marked(SearchHit hit) => [.. hit.Marks.Select(mark => hit.Sentence.Substring(mark.Start, mark.Length))];

    private static void IsSound(SearchAnswer answer)
    {
        Assert.InRange(answer.Hits.Count, 0, LeafletIndex.MaxHits);
        foreach (var hit in answer.Hits)
        {
            Assert.NotEmpty(hit.Sentence);
            var from = 0;
            foreach (var mark in hit.Marks)
            {
                Assert.InRange(mark.Start, from, hit.Sentence.Length - mark.Length);
                from = mark.Start + mark.Length;
            }
        }
    }
}
