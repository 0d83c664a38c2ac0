using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A phrase as the content writes it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Words">The everyday words that it is one of, or null.</param>
/// <param name="Medicine">The other medicine that it names, or null.</param>
/// <param name="IsOwn">Whether it stands for the leaflet's own medicine.</param>
internal sealed record WrittenPhrase(string Text, Synonyms? Words, OtherMedicine? Medicine, bool IsOwn)
{
    /// <summary>Of three small words the order says enough, and others may stand between.</summary>
    private const int MostExact = 2;

    /// <summary>The phrase by its terms.</summary>
    /// <param name="words">All its words, in full; at least one.</param>
    /// <param name="language">The rules of the language.</param>
    /// <param name="own">The terms of the medicine's own names, which may stand anywhere in a phrase.</param>
    /// <param name="termOf">Finds the term of a word.</param>
    public Phrase In(IReadOnlyList<string> words, Language language, IReadOnlySet<string> own, Func<string, string> termOf)
    {
        List<string> telling = [.. words.Where(word => !language.IsFunctionWord(word) && (IsOwn || !own.Contains(termOf(word))))];
        var isExact = telling.Count < words.Count && (telling.Count <= 1 || (telling.Count <= MostExact && telling.TrueForAll(language.IsStopWord)));
        var strength = Math.Max(telling.Count == 0 ? ForSmallWord : Strength(telling, language), isExact ? ForExactWord * words.Count : 0);
        var isAnyOrder = telling.Count > 1 && !isExact && Medicine is null && !telling.Exists(language.IsStopWord);
        return new Phrase([.. (isExact ? words : telling).Select(termOf)], [.. (isExact ? words : telling).Select(language.NormalizeSpelling)], isExact, isAnyOrder, strength, Words, Medicine, IsOwn);
    }

    private const double ForWord = 0.6;

    private const double ForEachMoreWord = 0.3;

    private const double ForSmallWord = 0.15;

    /// <summary>"One of mine" has no large word, and is seldom said by chance.</summary>
    private const double ForExactWord = 0.2;

    private static double Strength(List<string> words, Language language)
    {
        var small = words.Count(language.IsStopWord);
        var large = words.Count - small;
        return (large > 0 ? ForWord + (ForEachMoreWord * (large - 1)) : ForSmallWord) + (ForSmallWord * small);
    }
}

/// <summary>Gathers the phrases of a leaflet.</summary>
internal static class EverydayPhrases
{
    /// <summary>The sections that use a term and are shown for it, before the list of all words.</summary>
    private const int MostOfTerm = 3;

    /// <summary>The names of the medicine, what people say for medical words, the glossary's terms, and the names of other medicines.</summary>
    public static IEnumerable<WrittenPhrase> Of(Leaflet leaflet, Medicine own)
    {
        bool IsOwn(Synonyms row) => string.Equals(row.Term, own.Name, StringComparison.OrdinalIgnoreCase);

        var named = leaflet.Synonyms.FirstOrDefault(IsOwn);
        return own.Brands.Prepend(own.Name).Select(name => new WrittenPhrase(name, named, null, IsOwn: true))
            .Concat(leaflet.Synonyms.SelectMany(row => row.Words.Select(word => new WrittenPhrase(word, row, null, IsOwn(row)))))
            .Concat(OfGlossary(leaflet))
            .Concat(leaflet.OtherMedicines.SelectMany(medicine => medicine.Names.Prepend(medicine.Name).Select(name => new WrittenPhrase(name, null, medicine, IsOwn: false))));
    }

    /// <summary>
    /// Terms of several words: who asks for "seizure threshold" does not ask for seizures. A single word is found in the text
    /// as well, and by the everyday words for it. Where an editor chose the sections for a term, those stand.
    /// </summary>
    private static IEnumerable<WrittenPhrase> OfGlossary(Leaflet leaflet)
    {
        var users = leaflet.Sections.SelectMany(section => section.Terms.Select(term => (term.Id, section))).ToLookup(use => use.Id, use => use.section, StringComparer.Ordinal);
        var list = leaflet.Showing(ReferenceList.Glossary);
        var chosen = leaflet.Synonyms.SelectMany(row => row.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return leaflet.Glossary.SelectMany(term =>
        {
            List<string> names = [.. term.Forms.Prepend(term.Term).Where(name => !chosen.Contains(name) && Tokenizer.Tokenize(name).Skip(1).Any())];
            var row = new Synonyms(term.Term, names, [.. users[term.Id].Take(MostOfTerm), list]);
            return names.Select(name => new WrittenPhrase(name, row, null, IsOwn: false));
        });
    }
}
