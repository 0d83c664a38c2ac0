using System.Globalization;
using System.Text;

namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>
/// Writes a content folder of any number of sections that <c>check</c> finds no error in. Everything that grows with a real
/// leaflet grows with it: chapters, terms, sources, search words, aliases, published addresses. The same number gives the
/// same bytes.
/// </summary>
/// <param name="sections">How many sections, at least <see cref="Fewest"/>.</param>
internal sealed class ContentGenerator(int sections)
{
    public const int Fewest = 6;

    private const int Seed = 20261123;

    private const int SectionsOfChapter = 30;

    private const int SectionsOfAlias = 10;

    /// <summary>Key facts, help, helplines, glossary, sources.</summary>
    private const int FixedSections = Fewest - 1;

    private readonly Words _words = new(Seed);

    private readonly List<Chapter> _chapters =
        [
            .. Enumerable.Range(0, sections - FixedSections)
                .Chunk(SectionsOfChapter)
                .Select((chunk, index) => new Chapter(index, chunk.Length)),
        ];

    private readonly List<string> _addresses =
    [
        "/",
        "/leaflet",
        "/changes",
        "/about",
        "/accessibility",
        "/handout",
        "/printed",
        "/search",
        "/opensearch.xml",
        "/suggestions.json",
        "/feed.xml",
        "/robots.txt",
        "/sitemap.xml",
    ];

    /// <summary>Writes the folder.</summary>
    /// <param name="folder">Where; made if it does not exist.</param>
    public void Write(string folder)
    {
        void File(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllText(path, text);
        }

        Chapters(File);
        FixedFiles.Write(File);
        _addresses.AddRange(FixedFiles.Addresses);
        File("sources.yml", Sources());
        File("en/glossary.yml", Glossary());
        File("en/synonyms.yml", Synonyms());
        File("en/questions.yml", Questions());
        File("en/other-medicines.yml", OtherMedicines());
        File("en/article.yml", Article());
        File("published-urls.txt", string.Join('\n', _addresses) + "\n");
    }

    private void Chapters(Action<string, string> file)
    {
        var writer = new SectionWriter(_words);
        var ids = _chapters.SelectMany(chapter => chapter.Sections).ToList();
        var at = 0;
        foreach (var chapter in _chapters)
        {
            var folder = $"en/{10 + chapter.Index}-{chapter.Id}";
            file($"{folder}/chapter.yml", $"title: {chapter.Title}\nsummary: What to know about {chapter.Title.ToLowerInvariant()}.\n");
            _addresses.Add($"/{chapter.Id}");
            for (var place = 0; place < chapter.SectionCount; place++, at++)
            {
                var alias = at % SectionsOfAlias == 0 ? $"old-{ids[at]}" : null;
                file(
                    $"{folder}/{10 * (place + 1)}-{ids[at]}.md",
                    writer.Write(chapter, place, ids[(at + 1) % ids.Count], _words.OneOf(ids), alias));
                _addresses.AddRange(alias is null ? [$"/{ids[at]}"] : [$"/{ids[at]}", $"/{alias}"]);
            }
        }
    }

    private string Sources() => FixedFiles.Sources + string.Concat(_chapters.SelectMany(chapter => chapter.Sources.Select((key, place) =>
        $"""
        {key}:
          title: "{chapter.Title}, part {place + 1} (label text)"
          publisher: US Food and Drug Administration, on DailyMed
          seen: The section in full on a stored page, updated 7 December 2023.
          seen-on: 2026-11-01
          extent: part
          kind: primary
          url: https://dailymed.example/{key}

        """)));

    private string Glossary() => string.Concat(_chapters.SelectMany(chapter => chapter.Terms.Select(term =>
        $"""
        - term: {term}
          id: {term.Replace(' ', '-')}
          forms: [{term}s, "{term} signs"]
          meaning: What doctors call a kind of change in the {chapter.Id.Split('-')[0]}. It is found by a simple test.

        """)));

    private string Synonyms() => string.Concat(_chapters.Select(chapter =>
        $"""
        - term: {chapter.Title}
          sections: [{chapter.Sections[0]}, {chapter.Sections[^1]}]
          words: ["{chapter.Id.Replace('-', ' ')}", "{chapter.Id.Split('-')[0]} trouble", "bad {chapter.Id.Split('-')[0]}"]

        """));

    /// <summary>One for each section: a file of data may have a megabyte.</summary>
    private string Questions()
    {
        var words = new Words(Seed + 1);
        return string.Concat(_chapters.SelectMany(chapter => chapter.Sections).Select(section =>
            $"- {{ section: {section}, asked: [{words.OneOf(Vocabulary.Signs)} {section.Replace('-', ' ')}] }}\n"));
    }

    private string OtherMedicines() => string.Concat(_chapters.Select(chapter =>
        $"- {{ medicine: {chapter.Id.Replace('-', ' ')}ine, names: [{Words.Capital(chapter.Id)}ol], "
        + $"not-covered: yes, sections: [{chapter.Sections[0]}] }}\n"));

    private string Article()
    {
        var text = new StringBuilder("statements:\n");
        foreach (var chapter in _chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"- id: S{chapter.Index + 1:00}\n  heading: {chapter.Title}\n");
            text.Append(CultureInfo.InvariantCulture, $"  says: \"{_words.Fill(Vocabulary.Items)}\"\n");
            text.Append(
                CultureInfo.InvariantCulture, $"  status: kept\n  section: {chapter.Sections[0]}\n  sources: [{chapter.Sources[0]}]\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"missing:\n- what: What to do first.\n  section: {_chapters[0].Sections[0]}\n");
        return text.Append("  why: The article does not say.\n  sources: [general]\n").ToString();
    }
}
