using System.Reflection;
using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Tests;

/// <summary>
/// Every property of what readers see is either part of a fingerprint, as an edit of it shows, or listed as not part of it with
/// the reason. A new property fails the test until somebody has decided: a forgotten one would leave printed sheets "up to date".
/// </summary>
public sealed class FingerprintCoverageTests
{
    private const string Stopping = "en/10-basics/20-stopping.md";
    private const string Helplines = "en/helplines.yml";
    private const string Glossary = "en/glossary.yml";
    private const string Sources = "sources.yml";

    private static readonly Type[] Types =
        [
            typeof(Section),
            typeof(Prose),
            typeof(KeyPointList),
            typeof(NumbersToCall),
            typeof(Heading),
            typeof(Box),
            typeof(GlossaryTerm),
            typeof(Country),
            typeof(Helpline),
            typeof(Source),
        ];

    private static readonly Dictionary<string, string> NotFingerprinted = new(StringComparer.Ordinal)
    {
        ["Section.Id"] = "An address is not a word of the section; the record follows it by the aliases.",
        ["Section.Address"] = "As the id.",
        ["Section.Number"] = "A section keeps its words when one before it is added; the record has the number in addition to "
            + "the fingerprint.",
        ["Section.NumberedTitle"] = "The title is, the number is not.",
        ["Section.Aliases"] = "Readers do not see them.",
        ["Section.Codes"] = "Programs read them.",
        ["Section.Changes"] = "They say what the fingerprint shows.",
        ["Section.ChangedOn"] = "As the changes.",
        ["Section.NewestChange"] = "As the changes.",
        ["Section.Shows"] = "The entries of the list are.",
        ["Section.MovedHeadings"] = "Only a reader sees one whose link names it; it leads to words elsewhere.",
        ["Section.Passages"] = "They are the body's words.",
        ["Section.SourcePlaces"] = "Where in a source a statement was found changes no advice; the source is, by Section.Sources.",
        ["KeyPointList.Html"] = "As Prose.Html.",
        ["Section.Terms"] = "A new term elsewhere does not change a text that uses it; its meaning is part of the glossary.",
        ["Section.Readability"] = "It is counted from the words.",
        ["Section.Fingerprint"] = "Itself.",
        ["Prose.Html"] = "The words are, by Section.Body; the markup is not.",
        ["Box.Html"] = "As Prose.Html.",
        ["Heading.Level"] = "Markup.",
        ["Heading.Id"] = "Readers do not see it.",
        ["Heading.OldIds"] = "As the id.",
        ["Heading.Country"] = "It chooses what a handout for another country leaves out; the words are the same.",
        ["GlossaryTerm.Id"] = "Readers do not see it.",
        ["GlossaryTerm.Forms"] = "Readers do not see them.",
        ["GlossaryTerm.Fragment"] = "As the id.",
        ["Country.Id"] = "Readers do not see it.",
        ["Country.Fragment"] = "As the id.",
        ["Country.Fingerprint"] = "Itself.",
        ["Country.IsHome"] = "It changes the order of the numbers; they are the same.",
        ["Helpline.Call"] = "It dials the number, which is.",
        ["Helpline.Sources"] = "The number is the same from another source.",
        ["Helpline.SeenOn"] = "A number that was seen again is the same number.",
        ["Source.Key"] = "Readers do not see it.",
        ["Source.Number"] = "It grows with sources elsewhere.",
        ["Source.SeenOn"] = "A text that was read again is the same text.",
        ["Source.Extent"] = "As the day.",
        ["Source.Dated"] = "As the day; another text is another source.",
        ["Source.Fragment"] = "As the key.",
    };

    /// <summary>An edit of each property that is part of a fingerprint.</summary>
    public static TheoryData<string, string, string, string> Edits { get; } = new()
    {
        { "Section.Title", Stopping, "title: Stopping\n", "title: Stopping it\n" },
        { "Section.Summary", Stopping, "summary: Go down slowly.\n", "summary: Go down very slowly.\n" },
        { "Section.Body", Stopping, "Your doctor will:\n", "Your doctor can:\n" },
        { "Section.Sources", "en/10-basics/10-what-it-is.md", "less likely. [@label; @guide]", "less likely. [@label; @guide; @hearsay]" },
        { "Heading.Text", Stopping, "## Then {", "## After that {" },
        { "NumbersToCall.Purpose", Stopping, ":::numbers emergency", ":::numbers crisis" },
        { "Box.Title", Stopping, ":::warning Do not stop suddenly", ":::warning Never stop suddenly" },
        { "Box.Urgency", Stopping, ":::warning Do not stop suddenly", ":::emergency Do not stop suddenly" },
        {
            "GlossaryTerm.Term",
            Glossary,
            "term: tapering\n  id: tapering\n  forms: []",
            "term: tapering off\n  id: tapering\n  forms: [tapering]"
        },
        { "GlossaryTerm.Meaning", Glossary, "Lowering the dose in small steps.", "Lowering the dose." },
        { "Country.Name", Helplines, "name: United Kingdom", "name: Great Britain" },
        { "Country.Lines", Helplines, "number: \"116 123\"\n      call: \"116123\"", "number: \"116 124\"\n      call: \"116124\"" },
        { "Helpline.Name", Helplines, "name: Listening line", "name: Crisis line" },
        { "Helpline.Number", Helplines, "number: \"116 123\"", "number: \"116-123\"" },
        { "Helpline.Purpose", Helplines, "for: crisis", "for: poison" },
        { "Helpline.Area", Helplines, "      note:", "      area: the north\n      note:" },
        { "Helpline.Hours", Helplines, "      note:", "      hours: day and night\n      note:" },
        { "Helpline.Cost", Helplines, "      note:", "      cost: free\n      note:" },
        { "Helpline.Languages", Helplines, "      note:", "      languages: [English, Welsh]\n      note:" },
        { "Helpline.Note", Helplines, "note: Free, at any time.", "note: Free." },
        { "Source.Title", Sources, "title: What people say", "title: What people are told" },
        { "Source.Publisher", Sources, "publisher: A regulator", "publisher: The regulator" },
        { "Source.Seen", Sources, "A stored page, undated.", "A stored page, 2020." },
        { "Source.Kind", Sources, "kind: secondary", "kind: copy" },
        { "Source.Url", Sources, "https://example.org/guide", "https://example.org/guides" },
    };

    [Fact]
    public void Each_property_that_readers_may_see_is_fingerprinted_or_listed_as_not()
    {
        var properties = Types.SelectMany(type =>
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{type.Name}.{property.Name}"));

        var decided = Edits.Select(edit => (string)((object[])edit)[0]).Concat(NotFingerprinted.Keys);

        Assert.Equal(properties.Order(StringComparer.Ordinal), decided.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_of_a_fingerprinted_property_changes_a_fingerprint(string property, string file, string old, string with)
    {
        using var folder = LeafletFolder.Small().Append(Stopping, "\n## Then {#stopping-then}\n\nThat is all. [@none]\n\n:::numbers emergency\n:::\n");
        var before = folder.Snapshot().Default;

        var after = folder.Replace(file, old, with).Snapshot().Default;

        Assert.False(
            before.Sections
                .Select(section => section.Fingerprint)
                .SequenceEqual(after.Sections.Select(section => section.Fingerprint), StringComparer.Ordinal),
            property);
    }
}
