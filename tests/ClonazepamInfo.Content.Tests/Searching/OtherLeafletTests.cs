using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Searching;

namespace ClonazepamInfo.Content.Tests.Searching;

/// <summary>Leaflets other than the published one: another medicine, another language.</summary>
public sealed class OtherLeafletTests
{
    [Fact]
    public void A_search_knows_its_own_leaflet_and_no_other()
    {
        using var folder = LeafletFolder.Small();
        var index = IndexOf(folder.Snapshot());

        Assert.Equal("stopping", index.Search("cold turkey").Hits[0].Section.Id);
        Assert.Equal(MedicineStanding.LookAlikeSoundAlike, index.Search("onfi").OtherMedicine?.Standing);
        Assert.Null(index.Search("Klonopin").OtherMedicine);
        Assert.Null(index.Search("examplam").OtherMedicine);
    }

    [Fact]
    public void A_phrase_of_danger_is_content()
    {
        using var folder = LeafletFolder.Small().Write(
            "en/danger.yml",
            """
            words: []
            kinds:
              - kind: overdose
                title: Call
                text: Call now.
                sections: [get-help]
                always: [took 10, ate the whole lot]
                cries: [took them all]
            """);
        var index = IndexOf(folder.Snapshot());

        Assert.True(index.Search("he ate the whole lot").IsInDanger);
        Assert.True(index.Search("I took 15").IsInDanger);
        Assert.False(index.Search("I took 1").IsInDanger);
        Assert.False(index.Search("cold turkey").IsInDanger);
        Assert.Equal("get-help", index.Search("i took 30 for my funny turn").Hits[0].Section.Id);
    }

    [Fact]
    public void A_term_is_found_in_each_form_and_shown_in_one()
    {
        using var folder = LeafletFolder.Small().Replace(
            "en/glossary.yml",
            "term: tapering\n  id: tapering\n  forms: []",
            "term: tapering off\n  id: tapering\n  forms: [tapering]");

        var hit = IndexOf(folder.Snapshot()).Search("tapering").Hits.Single(found => found.Section.Id == "glossary");

        Assert.Equal("tapering off", hit.Heading);
    }

    [Fact]
    public void A_question_like_one_asked_before_leads_where_that_one_did()
    {
        const string Asked = "the cat sits on a packet";
        using var folder = LeafletFolder.Small();
        Assert.Empty(IndexOf(folder.Snapshot()).Search(Asked).Hits);

        folder.Write(
            "en/questions.yml",
            """
            - { section: stopping, asked: [the cats sit on my packets all day] }
            - { section: glossary, asked: [where is the dog] }
            """);
        var with = IndexOf(folder.Snapshot());

        Assert.Equal("stopping", with.Search(Asked).Hits[0].Section.Id);
        Assert.Equal("glossary", with.Search("is your dog well").Hits[0].Section.Id);
        Assert.Empty(with.Search("my elephant sat on a volcano").Hits);
    }

    [Fact]
    public void Another_language_is_searched_by_its_own_words_with_or_without_accents()
    {
        using var folder = Polish();
        var index = IndexOf(folder.Snapshot(), "pl");

        var hit = index.Search("drgawki zolta").Hits[0];

        Assert.Equal("/pl/stopping", hit.Section.Address);
        Assert.Equal("Drgawki i żółta skóra.", hit.Sentence);
        Assert.Equal(["Drgawki", "żółta"], hit.Marks.Select(mark => hit.Sentence.Substring(mark.Start, mark.Length)));
        Assert.Equal("drgawki", index.Search("drgawkii").Corrected);
    }

    private static LeafletIndex IndexOf(LeafletSnapshot snapshot, string language = "en") =>
        LeafletIndex.Build(snapshot.Leaflet(language)!, snapshot.Medicine);

    private static LeafletFolder Polish()
    {
        var folder = LeafletFolder.Small();
        foreach (var file in Directory.GetFiles(folder.At("en"), "*", SearchOption.AllDirectories))
        {
            folder.Write(
                "pl/" + Path.GetRelativePath(folder.At("en"), file),
                File.ReadAllText(file).Replace("](/", "](/pl/", StringComparison.Ordinal));
        }

        var published = folder.Read("published-urls.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith('/') && line is not ("/robots.txt" or "/sitemap.xml" or "/old-page"))
            .Select(line => line == "/" ? "/pl\n" : $"/pl{line}\n");
        return folder
            .Append("published-urls.txt", string.Concat(published))
            .Append("pl/10-basics/20-stopping.md", "\nDrgawki i żółta skóra. [@none]\n");
    }
}
