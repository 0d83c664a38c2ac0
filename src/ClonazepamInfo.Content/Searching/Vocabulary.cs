namespace ClonazepamInfo.Content.Searching;

/// <summary>Every word that the leaflet and its search words use, with the term that it is found by.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, (string Spelling, string Term)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _passages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _findable;
    private readonly Lazy<HashSet<string>> _common;
    private readonly int _count;

    /// <param name="language">The rules of the language.</param>
    /// <param name="passages">The words of each passage.</param>
    /// <param name="others">Words that readers use and the text need not have.</param>
    /// <param name="ofDanger">
    /// Words of cries for help. They are spelt and stemmed, but say nothing of what the leaflet is about: "nephew" once made a
    /// query for a birthday card look like one about the leaflet.
    /// </param>
    /// <param name="stem">Makes the terms.</param>
    public Vocabulary(Language language, IReadOnlyList<IReadOnlyCollection<string>> passages, IEnumerable<string> others, IEnumerable<string> ofDanger, Func<IReadOnlyList<string>, string[]> stem)
    {
        _findable = [.. passages.SelectMany(passage => passage), .. others];
        List<string> words = [.. _findable.Union(ofDanger, StringComparer.Ordinal)];
        var spellings = words.ConvertAll(language.NormalizeSpelling);
        var terms = stem(spellings);
        for (var i = 0; i < words.Count; i++)
        {
            _words[words[i]] = (spellings[i], terms[i]);
            _spellings[terms[i]] = spellings[i];
        }

        Words = words;
        _common = new Lazy<HashSet<string>>(() => [.. stem([.. language.CommonWords.Select(language.NormalizeSpelling)])]);
        _count = passages.Count;
        foreach (var term in passages.SelectMany(passage => passage.Select(word => _words[word].Term).Distinct(StringComparer.Ordinal)))
        {
            _passages[term] = _passages.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>Every word, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether a term is that of a word which the leaflet, its search words or everybody uses.</summary>
    public bool Knows(string term) => _spellings.ContainsKey(term) || _common.Value.Contains(term);

    /// <summary>The term of a word, or null where nothing uses the word.</summary>
    public string? TermOf(string word) => _findable.Contains(word) ? _words[word].Term : null;

    /// <summary>The term of a word of the leaflet or of a cry for help, or null where nothing uses the word.</summary>
    public string? DangerTermOf(string word) => _words.GetValueOrDefault(word).Term;

    /// <summary>A word of the vocabulary as it is indexed.</summary>
    public string SpellingOf(string word) => _words[word].Spelling;

    /// <summary>A word of a term, as it is indexed: the stem of a stem can be another.</summary>
    public string WordOf(string term) => _spellings[term];

    /// <summary>In how many passages a term is.</summary>
    public int PassagesWith(string term) => _passages.GetValueOrDefault(term);

    /// <summary>The weights of terms, added up; as much as one half of the rarest has where they are less, because two common words are no evidence.</summary>
    public double Weight(IEnumerable<string> terms) => Math.Max(terms.Sum(Weight), Math.Log(_count + 1) / 2);

    /// <summary>How much a term says: 0 where every second passage has it, more the rarer it is. As FTS5's bm25 weighs it.</summary>
    public double Weight(string term)
    {
        var with = PassagesWith(term);
        return Math.Max(Math.Log((_count - with + 0.5) / (with + 0.5)), 1e-6);
    }
}
