using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>A phrase that readers use, and what they mean by it: synonyms, a medicine, or a subject that is not covered.</summary>
/// <param name="Terms">The terms of the phrase; never empty. Without its function words, unless it is exact.</param>
/// <param name="Words">The words of the terms: a medicine's name has no other forms.</param>
/// <param name="IsExact">Whether its words are so common that they mean something only side by side, such as "what is it for".</param>
/// <param name="Strength">How sure it makes what is meant: more the more it says.</param>
/// <param name="Synonyms">The row of synonyms that has the phrase, or null.</param>
/// <param name="Medicine">The other medicine that the phrase names, or null.</param>
/// <param name="NotCovered">The subject that the phrase means and that the leaflet does not treat, or null.</param>
/// <param name="IsOwn">Whether the phrase means the leaflet's own medicine, which every section is about.</param>
internal sealed record Phrase(
    IReadOnlyList<string> Terms,
    IReadOnlyList<string> Words,
    bool IsExact,
    double Strength,
    Synonyms? Synonyms,
    OtherMedicine? Medicine,
    UncoveredSubject? NotCovered,
    bool IsOwn);

/// <summary>Collects the phrases of a leaflet.</summary>
internal static class Phrases
{
    /// <summary>How many of the sections that use a glossary term are shown for it, before the glossary itself.</summary>
    private const int MaxSectionsOfTerm = 3;

    /// <summary>If a phrase has three stop words, their order says enough, and others may come between.</summary>
    private const int MaxExactWords = 2;

    private const double WordStrength = 0.6;

    private const double FurtherWordStrength = 0.3;

    private const double StopWordStrength = 0.15;

    /// <summary>"One of mine" has only stop words, and is seldom said by chance.</summary>
    private const double ExactWordStrength = 0.2;

    /// <summary>Names of the medicine, synonyms, glossary terms, names of other medicines, and subjects that are not covered.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="medicine">Its medicine.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The phrases, and the terms of those of the medicine's own names that are one word.</returns>
    public static (IReadOnlyList<Phrase> Phrases, IReadOnlySet<string> Own) Of(Leaflet leaflet, Medicine medicine, Language language)
    {
        bool IsOwn(Synonyms row) => string.Equals(row.Term, medicine.Name, StringComparison.OrdinalIgnoreCase);

        var named = leaflet.Synonyms.FirstOrDefault(IsOwn);
        List<Draft> drafts =
        [
            .. medicine.Brands.Prepend(medicine.Name).Select(name => new Draft(name, named, null, IsOwn: true)),
            .. leaflet.Synonyms.SelectMany(row => row.Words.Select(word => new Draft(word, row, null, IsOwn(row)))),
            .. OfGlossary(leaflet),
            .. leaflet.OtherMedicines.SelectMany(other =>
                other.Names.Prepend(other.Name).Select(name => new Draft(name, null, other, IsOwn: false))),
            .. leaflet.NotCovered.SelectMany(subject => subject.Words.Select(word => new Draft(word, null, null, IsOwn: false, subject))),
        ];
        List<(Draft Draft, List<string> Words)> phrases =
            [.. drafts.Select(draft => (draft, Words: language.WordsOf(draft.Text).ToList())).Where(phrase => phrase.Words.Count > 0)];
        var own = phrases.Where(phrase => phrase.Draft.IsOwn && phrase.Words.Count == 1)
            .Select(phrase => language.Stem(phrase.Words[0])).ToHashSet(StringComparer.Ordinal);
        return (phrases.ConvertAll(phrase => Make(phrase.Draft, phrase.Words, language, own)), own);
    }

    /// <summary>The medicine's own names may occur anywhere in a phrase, as function words may.</summary>
    private static Phrase Make(Draft draft, List<string> all, Language language, HashSet<string> own)
    {
        var content = all.FindAll(word => !language.IsFunctionWord(word) && (draft.IsOwn || !own.Contains(language.Stem(word))));
        var isExact = content.Count < all.Count
            && (content.Count <= 1 || (content.Count <= MaxExactWords && content.TrueForAll(language.IsStopWord)));
        var words = isExact ? all : content;
        var stopWords = content.Count(language.IsStopWord);
        var further = content.Count - stopWords - 1;
        var strength = (further >= 0 ? WordStrength + (FurtherWordStrength * further) : StopWordStrength) + (StopWordStrength * stopWords);
        return new Phrase(
            [.. words.Select(language.Stem)],
            words,
            isExact,
            Math.Max(strength, isExact ? ExactWordStrength * all.Count : 0),
            draft.Synonyms,
            draft.Medicine,
            draft.NotCovered,
            draft.IsOwn);
    }

    /// <summary>
    /// Terms of several words: "seizure threshold" does not mean seizures. A single word is found in the text as well, and by its
    /// synonyms. If an editor chose the sections for a term, those count.
    /// </summary>
    private static IEnumerable<Draft> OfGlossary(Leaflet leaflet)
    {
        var users = leaflet.Sections.SelectMany(section => section.Terms.Select(term => (term.Id, section)))
            .ToLookup(use => use.Id, use => use.section, StringComparer.Ordinal);
        var list = leaflet.Showing(ReferenceList.Glossary);
        var chosen = leaflet.Synonyms.SelectMany(row => row.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return leaflet.Glossary.SelectMany(term =>
        {
            List<string> names =
                [.. term.Forms.Prepend(term.Term).Where(name => !chosen.Contains(name) && Tokenizer.Tokenize(name).Skip(1).Any())];
            var row = new Synonyms(term.Term, names, [.. users[term.Id].Take(MaxSectionsOfTerm), list]);
            return names.Select(name => new Draft(name, row, null, IsOwn: false));
        });
    }

    private sealed record Draft(string Text, Synonyms? Synonyms, OtherMedicine? Medicine, bool IsOwn, UncoveredSubject? NotCovered = null);
}
