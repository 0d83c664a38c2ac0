using System.Collections.Frozen;
using System.Globalization;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// What a search knows of a language beside the leaflet's own content: how words are stemmed, which ones say nothing of the
/// subject, and how a word is spelt elsewhere. A language without rules of its own is searched by whole words.
/// </summary>
internal abstract class Language
{
    private const int MostDigits = 9;

    /// <summary>FTS5's tokenizer.</summary>
    public abstract string Tokenizer { get; }

    /// <summary>The words that a reader wrote in their full form, in place of a short one such as "wont".</summary>
    /// <param name="word">A word as <see cref="Searching.Tokenizer"/> makes it.</param>
    /// <returns>The words; the same one where it is not short for others.</returns>
    public abstract IReadOnlyList<string> ExpandContractions(string word);

    /// <summary>Whether a word may stand anywhere in a phrase without changing what it means, such as "my".</summary>
    public abstract bool IsFunctionWord(string word);

    /// <summary>Whether a word says nothing of the subject by itself, such as "happens". Every filler says nothing.</summary>
    public abstract bool IsStopWord(string word);

    /// <summary>The number that a word is, in digits or letters, or null.</summary>
    public virtual int? NumberOf(string word) =>
        !word.All(char.IsAsciiDigit) ? null : word.Length <= MostDigits ? int.Parse(word, CultureInfo.InvariantCulture) : int.MaxValue;

    /// <summary>Words of the language that the leaflet need not have, and that are not misspelt.</summary>
    public abstract IReadOnlySet<string> CommonWords { get; }

    /// <summary>One spelling for all that a word has in the countries that write the language, and for the forms that no stemmer knows.</summary>
    public abstract string NormalizeSpelling(string word);

    /// <summary>Finds the rules of a language.</summary>
    /// <param name="tag">Its BCP 47 tag.</param>
    public static Language Of(string tag) => tag.Split('-')[0] == "en" ? new English() : new AnyLanguage();

    /// <summary>A language that the search has no rules for.</summary>
    private sealed class AnyLanguage : Language
    {
        public override string Tokenizer => "unicode61 remove_diacritics 2";

        public override IReadOnlyList<string> ExpandContractions(string word) => [word];

        public override bool IsFunctionWord(string word) => false;

        public override bool IsStopWord(string word) => false;

        public override IReadOnlySet<string> CommonWords => FrozenSet<string>.Empty;

        public override string NormalizeSpelling(string word) => word;
    }
}
