using System.Globalization;
using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Reading.Markdown;
using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Reading;

/// <summary>
/// A section as its file says, before links are checked. What could not be read is empty, so that other rules can be applied.
/// </summary>
internal sealed class SectionDraft(ContentFile file, int order, string id)
{
    public ContentFile File { get; } = file;

    public int Order { get; } = order;

    public string Id { get; } = id;

    public string Title { get; init; } = id;

    public int TitleLine { get; init; } = 1;

    public string Summary { get; init; } = "";

    public int SummaryLine { get; init; } = 1;

    public IReadOnlyList<(string Value, int Line)> Aliases { get; init; } = [];

    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>The mark of the newest change; meaningless if there is none.</summary>
    public ChangeMark NewestChange => Changes.Count == 0 ? default : ChangeMark.Each(Changes).First().Mark;

    /// <summary>The line of the newest change, which comes first.</summary>
    public int ChangeLine { get; init; } = 1;

    public ReferenceList? Shows { get; init; }

    /// <summary>Whether it may name amounts, such as the strengths of tablets.</summary>
    public bool NamesAmounts { get; init; }

    public MarkdownText? Text { get; init; }

    /// <summary>The signs of danger in the text, by their lines.</summary>
    public IReadOnlyDictionary<int, Sign> Signs { get; init; } = new Dictionary<int, Sign>();

    /// <summary>Whether front matter and text could be read, so that what is absent is really missing.</summary>
    public bool IsComplete { get; init; }

    /// <summary>All that a reader of the section reads, in reading order: summary, headings, titles of boxes and text.</summary>
    public IReadOnlyList<string> Blocks => field ??= [Summary, .. Text?.Blocks() ?? []];

    /// <summary>How hard that is to read, title included.</summary>
    public Readability Readability => field ??= ReadingGrade.Of([Title, .. Blocks], [Title, Summary, .. Text?.SpokenBlocks() ?? []]);
}

/// <summary>A chapter as its folder says.</summary>
internal sealed class ChapterDraft
{
    public required string Path { get; init; }

    public required int Order { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required IReadOnlyDictionary<string, string> Codes { get; init; }

    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    public bool IsSection => Sections is [var only] && only.File.Path == Path;
}

/// <summary>The page about the leaflet as its file says.</summary>
internal sealed record AboutDraft(ContentFile File, string Title, string Summary, MarkdownText? Text);

/// <summary>One language's folder, read.</summary>
internal sealed class LeafletDraft : LeafletData
{
    public required UiText? Labels { get; init; }

    public required Signs Signs { get; init; }

    public required IReadOnlyList<ChapterDraft> Chapters { get; init; }

    public required IReadOnlyList<MedicineClass> MedicineClasses { get; init; }

    /// <summary>The editors' own rules for words; empty if a language has none.</summary>
    public required IReadOnlyList<Wording> Wording { get; init; }

    public required AboutDraft? About { get; init; }

    /// <summary>The ids of sections whose files could not be read at all. They are reported; links to them are not wrong.</summary>
    public required IReadOnlySet<string> Unreadable { get; init; }

    /// <summary>Whether every section could be read. If not, what is unused or not shown is unknown.</summary>
    public bool IsComplete => Unreadable.Count == 0 && Sections.All(section => section.IsComplete);

    public IEnumerable<SectionDraft> Sections => Chapters.SelectMany(chapter => chapter.Sections);

    /// <summary>
    /// The number of each chapter and of each section, such as <c>3</c> and <c>3.5</c>; empty for the key facts, which have
    /// order 0.
    /// </summary>
    public IReadOnlyDictionary<object, string> Numbers => field ??= Number();

    /// <summary>
    /// The texts of the sections, of the page about the leaflet and of the answers about other medicines, as far as they could be read.
    /// </summary>
    public IEnumerable<MarkdownText> Texts =>
        Sections.Select(section => section.Text).Append(About?.Text).OfType<MarkdownText>().Concat(Answers);

    /// <summary>What to do about the medicines of a class, by its id.</summary>
    public required IReadOnlyDictionary<string, MarkdownText> ClassAnswers { get; init; }

    /// <summary>What to do about a medicine to which the answer of its class does not fit, by its name.</summary>
    public required IReadOnlyDictionary<string, MarkdownText> OwnAnswers { get; init; }

    /// <summary>Every answer about other medicines.</summary>
    public IEnumerable<MarkdownText> Answers => ClassAnswers.Values.Concat(OwnAnswers.Values);

    /// <summary>
    /// The sections that an id names: a section's own, a chapter's, or the whole leaflet's; none if there is no such id.
    /// </summary>
    public IEnumerable<SectionDraft> Named(string id) =>
        id == SitePaths.WholeLeaflet
            ? Sections
            : Chapters.Where(chapter => chapter.Id == id || chapter.Sections.Any(section => section.Id == id))
                .SelectMany(chapter => chapter.Id == id ? chapter.Sections : chapter.Sections.Where(section => section.Id == id));

    /// <summary>Whether the title, summary, headings or text of a section has some words.</summary>
    public bool Mentions(string words) =>
        Sections.Any(section => section.Blocks.Prepend(section.Title).Any(block => WholeWords.Contain(block, words)));

    /// <summary>What to do about another medicine, or null.</summary>
    public MarkdownText? AnswerOf(OtherMedicine medicine) =>
        OwnAnswers.GetValueOrDefault(medicine.Name) ?? ClassAnswers.GetValueOrDefault(medicine.ClassId.Value);

    public string PathOf(string name) => $"{Language}/{name}";

    private Dictionary<object, string> Number()
    {
        var numbers = new Dictionary<object, string>();
        var first = Chapters is [{ Order: 0 }, ..] ? 0 : 1;
        foreach (var (index, chapter) in Chapters.Index())
        {
            var number = index + first == 0 ? "" : (index + first).ToString(CultureInfo.InvariantCulture);
            numbers.Add(chapter, number);
            foreach (var (place, section) in chapter.Sections.Index())
            {
                numbers.Add(
                    section,
                    chapter.IsSection || number.Length == 0
                        ? number
                        : string.Create(CultureInfo.InvariantCulture, $"{number}.{place + 1}"));
            }
        }

        return numbers;
    }
}

/// <summary>The whole folder, read.</summary>
internal sealed class ContentDraft
{
    /// <summary>The site's public address, or null where it is not known.</summary>
    public required Uri? Site { get; init; }

    public required Medicine Medicine { get; init; }

    public required int ReviewLine { get; init; }

    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    public required IReadOnlyDictionary<string, Drawing> Drawings { get; init; }

    public required IReadOnlyList<(string From, string To, int Line, Change? Withdrawal)> Redirects { get; init; }

    public required IReadOnlyList<(string Address, int Line)> Published { get; init; }

    public required PublicationLog Record { get; init; }

    public required IReadOnlyList<LeafletDraft> Leaflets { get; init; }

    public bool IsComplete => Leaflets.All(leaflet => leaflet.IsComplete);

    /// <summary>Whether a section has this address but its file could not be read.</summary>
    public bool IsUnreadable(string address) =>
        Leaflets.Any(leaflet => leaflet.Unreadable.Any(id => address == $"{leaflet.Prefix}/{id}"));
}
