using System.Globalization;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// What the search knows about a language in addition to the leaflet's own content: stems, contractions, numbers, and the words
/// that carry no meaning by themselves. A language without rules is searched by whole words.
/// </summary>
internal class Language
{
    private const int MaxDigits = 9;

    /// <summary>The term that all forms and spellings of a word share.</summary>
    /// <param name="word">A word as <see cref="Tokenizer"/> makes it.</param>
    public virtual string Stem(string word) => word;

    /// <summary>The words that a contraction such as "wont" stands for; the word itself if it is none.</summary>
    /// <param name="word">A word as <see cref="Tokenizer"/> makes it.</param>
    public virtual IReadOnlyList<string> ExpandContractions(string word) => [word];

    /// <summary>Whether a word may occur anywhere in a phrase without changing its meaning, such as "my".</summary>
    public virtual bool IsFunctionWord(string word) => false;

    /// <summary>Whether a word says nothing about the subject, such as "happens". Every function word is a stop word.</summary>
    public virtual bool IsStopWord(string word) => false;

    /// <summary>The number that a word is, in digits or letters, or null.</summary>
    public virtual int? NumberOf(string word) =>
        !word.All(char.IsAsciiDigit) ? null : word.Length <= MaxDigits ? int.Parse(word, CultureInfo.InvariantCulture) : int.MaxValue;

    /// <summary>The words of a text, contractions expanded.</summary>
    public IEnumerable<string> WordsOf(string text) => Tokenizer.Tokenize(text).SelectMany(token => ExpandContractions(token.Text));

    /// <summary>The terms of a text, in order.</summary>
    public IEnumerable<string> TermsOf(string text) => WordsOf(text).Select(Stem);

    /// <summary>Finds the rules of a language.</summary>
    /// <param name="tag">Its BCP 47 tag.</param>
    public static Language Of(string tag) => tag.Split('-')[0] == "en" ? new English() : new Language();
}
