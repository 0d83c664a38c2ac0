using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>The texts of passages as they are indexed: words only, in full, in one spelling.</summary>
internal sealed class PassageTexts
{
    private readonly Language _language;
    private readonly List<IReadOnlyList<string>[]> _columns;

    public PassageTexts(Leaflet leaflet, Language language, IEnumerable<Passage> passages)
    {
        _language = language;
        var said = leaflet.Synonyms
            .SelectMany(row => row.Sections.Take(1).Select(section => (section.Id, Words: row.Words.Prepend(row.Term))))
            .ToLookup(row => row.Id, row => row.Words, StringComparer.Ordinal);
        _columns = [.. passages.Select(passage => Texts(passage, said[passage.Section.Id].SelectMany(words => words)))];
    }

    /// <summary>The different words of each passage.</summary>
    public IReadOnlyList<IReadOnlyCollection<string>> WordSets =>
        [.. _columns.Select(columns => columns.SelectMany(words => words).ToHashSet(StringComparer.Ordinal))];

    /// <summary>The columns of each passage, in the order that <see cref="PassageIndex"/> has them.</summary>
    /// <param name="spell">How a word is indexed.</param>
    public IEnumerable<IReadOnlyList<string>> Columns(Func<string, string> spell) =>
        _columns.Select(columns => (IReadOnlyList<string>)[.. columns.Select(words => string.Join(' ', words.Select(spell)))]);

    /// <summary>The words of a text, in full.</summary>
    public IReadOnlyList<string> WordsOf(string text) => [.. Tokenizer.Tokenize(text).SelectMany(word => _language.ExpandContractions(word.Text))];

    /// <summary>Meanings and everyday words are the whole section's, and stand with its beginning.</summary>
    private IReadOnlyList<string>[] Texts(Passage passage, IEnumerable<string> said) => passage.Fragment is null
        ?
        [
            WordsOf(passage.Section.Title),
            WordsOf(passage.Section.Summary),
            [],
            [.. passage.Sentences.Skip(1).SelectMany(WordsOf)],
            [.. passage.Section.Terms.SelectMany(term => WordsOf(term.Meaning))],
            [.. said.SelectMany(WordsOf)],
        ]
        : [WordsOf(passage.Section.Title), WordsOf(passage.Section.Summary), WordsOf(passage.Heading), [.. passage.Sentences.SelectMany(WordsOf)], [], []];
}
