using System.Xml.Linq;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

public sealed class BodyPartTests
{
    private const string Side =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 120" fill="none" stroke="currentColor">
          <g>
            <!-- the ground -->
            <path d="M4 100h9" />
          </g>
        </svg>
        """;

    private const string OnTheSide = "\n:::picture side On the side & asleep\nTurn them onto the side. [@label]\n:::\n";

    [Fact]
    public void A_text_is_prose_headings_and_boxes_in_reading_order()
    {
        using var folder = LeafletFolder.Small()
            .Append("en/10-basics/20-stopping.md",
                "\n## Then {#stopping-then}\n\n### More {#stopping-more}\n\n1. One. [@label]\n2. Two. [@guide]\n\n:::info Good "
                + "to know\nText. [@label]\n:::\n");

        var body = folder.Snapshot().Default.Section("stopping")!.Body;

        Assert.Collection(
            body,
            part => Assert.Equal((Urgency.Warning, "Do not stop suddenly"), part is Box box ? (box.Urgency, box.Title) : default),
            part => Assert.StartsWith("<p>Your doctor will:</p>\n<ul>\n<li>", Assert.IsType<Prose>(part).Html, StringComparison.Ordinal),
            part => Assert.Equal(new Heading(2, "stopping-then", "Then"), part),
            part => Assert.Equal(new Heading(3, "stopping-more", "More"), part),
            part => Assert.StartsWith("<ol>\n<li>One.", Assert.IsType<Prose>(part).Html, StringComparison.Ordinal),
            part => Assert.Equal(Urgency.Info, Assert.IsType<Box>(part).Urgency));
    }

    [Theory]
    [InlineData(3, 10)]
    [InlineData(10, 10)]
    [InlineData(37, 100)]
    [InlineData(0, 100)]
    public void A_picture_of_people_has_so_many_filled_figures_among_outlined_ones_and_says_so_in_words(int some, int all)
    {
        using var folder = LeafletFolder.Small()
            .Append("en/10-basics/20-stopping.md",
                $"\n:::people {some} of {all} About {some} in {all} people\nIt was about {some} in {all} people. [@label]\n:::\n");

        var html = folder.Snapshot().Default.Section("stopping")!.Body.Html();

        const string End = "</figure>";
        var start = html.IndexOf("<figure", StringComparison.Ordinal);
        var figure = XElement.Parse(html[start..(html.IndexOf(End, StringComparison.Ordinal) + End.Length)]);
        var picture = figure.Elements().First();
        int Figures(string fill) =>
            picture.Descendants()
                .Where(path => (string?)path.Attribute("fill") == fill)
                .Sum(path => ((string)path.Attribute("d")!).Count(step => step == 'M')) / 2;
        Assert.Equal((some, all - some), (Figures("currentColor"), Figures("none")));
        Assert.Equal(
            ("img", $"About {some} in {all} people"), ((string?)picture.Attribute("role"), (string?)picture.Attribute("aria-label")));
        Assert.StartsWith($"It was about {some} in {all} people.", figure.Element("figcaption")!.Value.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_above_the_same_words_does_not_change_them()
    {
        const string Words = "It was about 3 in 10 people. [@label]\n";
        string Fingerprint(string text)
        {
            using var folder = LeafletFolder.Small().Append("en/10-basics/20-stopping.md", "\n" + text);
            return folder.Snapshot().Default.Section("stopping")!.Fingerprint;
        }

        Assert.Equal(Fingerprint(Words), Fingerprint($":::people 3 of 10 About 3 in 10 people\n{Words}:::\n"));
    }

    [Fact]
    public void A_picture_is_drawn_in_the_page_with_its_title_above_its_caption()
    {
        using var folder = LeafletFolder.Small().Write("pictures/side.svg", Side).Append("en/10-basics/20-stopping.md", OnTheSide);

        var html = folder.Snapshot().Default.Section("stopping")!.Body.Html();

        Assert.Contains(
            "<figure class=\"picture\"><svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"On the side &amp; asleep\" "
            + "width=\"20em\" viewBox=\"0 0 280 120\" fill=\"none\" stroke=\"currentColor\"><g><path d=\"M4 100h9\" /></g></svg>"
            + "<figcaption><p>Turn them onto the side.",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_a_picture_are_fingerprinted_and_its_lines_are_not()
    {
        using var folder = LeafletFolder.Small().Write("pictures/side.svg", Side).Append("en/10-basics/20-stopping.md", OnTheSide);
        string Fingerprint() => folder.Snapshot().Default.Section("stopping")!.Fingerprint;
        var first = Fingerprint();

        folder.Replace("pictures/side.svg", "h9", "h12");
        Assert.Equal(first, Fingerprint());

        folder.Replace("en/10-basics/20-stopping.md", "& asleep", "& awake");
        var second = Fingerprint();
        Assert.NotEqual(first, second);

        folder.Replace("en/10-basics/20-stopping.md", "Turn them", "Roll them");
        Assert.NotEqual(second, Fingerprint());
    }

    [Fact]
    public void Emergency_numbers_are_there_once_each_with_their_countries()
    {
        using var folder = LeafletFolder.Small();

        Assert.Equal(
            ["999: United Kingdom, Ireland", "112: Ireland"],
            folder.Snapshot().Default.EmergencyNumbers.Select(number => $"{number.Number}: {number.Places}"));
    }

    [Fact]
    public void A_helpline_says_when_it_was_seen_and_what_a_caller_should_know()
    {
        using var folder = LeafletFolder.Small().Replace(
            "en/helplines.yml",
            "      note: Free, at any time.\n",
            "      hours: day and night\n      cost: free\n      languages: [English, Welsh]\n      note: Say as little as you like.\n");
        var leaflet = folder.Snapshot().Default;
        var lines = leaflet.Countries[0].Lines;

        Assert.Equal(
            (new DateOnly(2026, 10, 1), HelplinePurpose.Emergency, "999", "Emergency."),
            (lines[0].SeenOn, lines[0].Purpose, lines[0].Call, lines[0].Described(leaflet.Labels)));
        Assert.Equal(
            "Thoughts of suicide or crisis. Day and night. Free. Languages: English, Welsh. Say as little as you like.",
            lines[1].Described(leaflet.Labels));
    }

    [Fact]
    public void The_numbers_of_the_country_that_the_site_is_for_come_first_and_alone()
    {
        using var folder = LeafletFolder.Small().Append("leaflet.yml", "home: ie\n");
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(["ie", "gb"], leaflet.Countries.Select(country => country.Id));
        Assert.Equal(
            ["999: Ireland", "112: Ireland", "999: United Kingdom"],
            leaflet.EmergencyNumbers.Select(number => $"{number.Number}: {number.Places}"));
    }

    [Fact]
    public void A_statement_has_its_place_or_its_correction()
    {
        using var folder = LeafletFolder.Small();
        var article = folder.Snapshot().Default.Article;

        Assert.Equal(
            [
                ("S01", StatementFate.Kept, "what-it-is", null, null),
                ("S02", StatementFate.Changed, "what-it-is", "It makes fits less likely.", "Nothing cures everything."),
                ("S03", StatementFate.LeftOut, null, null, "This says nothing."),
            ],
            article.Statements.Select(statement =>
                (statement.Id, statement.Fate, statement.Section?.Id, statement.Instead, statement.Why)));
        Assert.Equal(("How to stop.", "stopping"), (article.Missing[0].What, article.Missing[0].Section.Id));
    }

    [Fact]
    public void A_leaflet_is_dated_by_the_newest_change_in_any_section()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(new DateOnly(2026, 11, 10), leaflet.ChangedOn);
        Assert.Equal(new DateOnly(2026, 11, 1), leaflet.Section("what-it-is")!.ChangedOn);
        Assert.Equal(
            (new DateOnly(2026, 11, 10), "The steps are clearer.", true),
            leaflet.Section("stopping")!.Changes[0] is var newest ? (newest.On, newest.Note, newest.Safety) : default);
    }

    [Fact]
    public void What_holds_for_the_medicine_is_read_from_its_file()
    {
        using var folder = LeafletFolder.Small();
        var snapshot = folder.Snapshot();

        Assert.Equal(
            ("examplam", "Example Press", "en", "get-help"),
            (snapshot.Medicine.Name, snapshot.Medicine.Publisher, snapshot.Medicine.DefaultLanguage, snapshot.Medicine.EmergencySection));
        Assert.Equal("N03AE01", snapshot.Medicine.Codes["atc"]);
        Assert.Equal("200000029898", snapshot.Default.Section("what-it-is")!.Codes["qrd"]);
        Assert.Equal(["Examplan"], snapshot.Medicine.Brands);
        Assert.Equal("get-help", snapshot.Default.Emergency.Id);
    }

    [Fact]
    public void Lists_are_in_the_sections_that_show_them()
    {
        using var folder = LeafletFolder.Small();
        var leaflet = folder.Snapshot().Default;

        Assert.Equal(
            ["glossary", "helplines", "sources"],
            Enum.GetValues<ReferenceList>()
                .Where(list => list != ReferenceList.OtherMedicines)
                .Select(list => leaflet.Showing(list).Id));
        Assert.Null(leaflet.OtherMedicinesList);
        Assert.Null(leaflet.Section("nothing"));
        Assert.Null(leaflet.Chapter("nothing"));
    }

    [Fact]
    public void Search_words_lead_to_their_sections_best_first()
    {
        using var folder = LeafletFolder.Small();
        var row = folder.Snapshot().Default.Synonyms[1];

        Assert.Equal(
            ("seizure", "funny turn, Blackout", "get-help, what-it-is"),
            (row.Term, string.Join(", ", row.Words), string.Join(", ", row.Sections.Select(section => section.Id))));
    }
}
