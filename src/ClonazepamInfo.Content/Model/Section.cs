using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Model;

/// <summary>A list that a section can show after its own words.</summary>
public enum ReferenceList
{
    /// <summary>The words explained in <c>glossary.yml</c>.</summary>
    Glossary,

    /// <summary>What to do about each of <c>other-medicines.yml</c>, in alphabetical order.</summary>
    OtherMedicines,

    /// <summary>The numbers by country in <c>helplines.yml</c>.</summary>
    Helplines,

    /// <summary>The references in <c>sources.yml</c>.</summary>
    Sources,
}

/// <summary>One Markdown file: one subject, one permanent address. Sections are compared by identity.</summary>
public sealed class Section
{
    internal Section()
    {
    }

    /// <summary>The file's name without its number: the permanent address.</summary>
    public required string Id { get; init; }

    /// <summary>The address on the site, with the language's prefix and a leading slash.</summary>
    public required string Address { get; init; }

    /// <summary>The place in the leaflet, such as <c>3.5</c>; empty for the key facts, which have no number.</summary>
    public required string Number { get; init; }

    /// <summary>The title, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>One or two plain sentences that say what matters most.</summary>
    public required string Summary { get; init; }

    /// <summary>Other ids that permanently lead here.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Codes of the subject by terminology, such as <c>qrd</c> and <c>loinc</c>.</summary>
    public required IReadOnlyDictionary<string, string> Codes { get; init; }

    /// <summary>What changed and when, newest first; never empty.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The list that follows the text, or null for none.</summary>
    public required ReferenceList? Shows { get; init; }

    /// <summary>The text in reading order.</summary>
    public required IReadOnlyList<BodyPart> Body { get; init; }

    /// <summary>Headings that moved to other pages, and that links may still look for here.</summary>
    public required IReadOnlyList<MovedHeading> MovedHeadings { get; init; }

    /// <summary>The same text as plain sentences, split at its headings; the first passage is before the first heading.</summary>
    public required IReadOnlyList<TextPassage> Passages { get; init; }

    /// <summary>The sources that the text cites, in the order of their numbers.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The places of those sources that the text names, by the key of the source, in the order of the text.</summary>
    public required ILookup<string, string> SourcePlaces { get; init; }

    /// <summary>The glossary terms that the text uses, in alphabetical order.</summary>
    public required IReadOnlyList<GlossaryTerm> Terms { get; init; }

    /// <summary>How hard the text is to read.</summary>
    public required Readability Readability { get; init; }

    /// <summary>Eight hexadecimal digits that change when a reader would see other words.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The same without the numbers to call that the section shares with others.</summary>
    internal string WordsFingerprint { get; init; } = "";

    /// <summary>Of the notes of its changes.</summary>
    internal string NotesFingerprint { get; init; } = "";

    /// <summary>The day of the newest change.</summary>
    public DateOnly ChangedOn => Changes[0].On;

    /// <summary>The mark of the newest change.</summary>
    public ChangeMark NewestChange => ChangeMark.Each(Changes).First().Mark;

    /// <summary>The changes that are newer than the marked one, newest first.</summary>
    public IReadOnlyList<Change> ChangesAfter(ChangeMark mark) =>
        [.. ChangeMark.Each(Changes).Where(entry => mark.IsOlderThan(entry.Mark)).Select(entry => entry.Change)];

    /// <summary>The title after its number.</summary>
    public string NumberedTitle => Number.Length == 0 ? Title : $"{Number} {Title}";
}
