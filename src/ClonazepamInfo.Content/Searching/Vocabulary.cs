namespace ClonazepamInfo.Content.Searching;

/// <summary>Every word that the leaflet, its synonyms, its readers' questions and its cries for help use.</summary>
internal sealed class Vocabulary
{
    private readonly Language _language;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _terms;

    /// <param name="language">The language.</param>
    /// <param name="words">The words.</param>
    public Vocabulary(Language language, IEnumerable<string> words)
    {
        _language = language;
        _words = words.ToHashSet(StringComparer.Ordinal);
        _terms = _words.Select(language.Stem).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The words.</summary>
    public IEnumerable<string> Words => _words;

    /// <summary>Whether a word is used.</summary>
    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Whether a word, or another form of it, is used here or belongs to any question.</summary>
    public bool Knows(string word) =>
        _words.Contains(word) || _terms.Contains(_language.Stem(word)) || _language.IsStopWord(word)
        || _language.ExpandContractions(word) is not [var same] || same != word;
}
