using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>What one document of the index stands for: a passage of a section, or a question that the section answers.</summary>
/// <param name="Section">The section.</param>
/// <param name="Passage">The passage, or null for a question.</param>
/// <param name="Terms">The terms that are indexed, each with the weight of its field.</param>
internal sealed record SearchDocument(Section Section, Passage? Passage, IReadOnlyList<(string Term, double Weight)> Terms);

/// <summary>Makes the documents of a leaflet's index.</summary>
internal static class SearchDocuments
{
    private const double TitleWeight = 8;
    private const double HeadingWeight = 5;
    private const double SynonymWeight = 4;
    private const double SummaryWeight = 3;
    private const double DefinitionWeight = 0.4;

    /// <summary>The passages with their headings and synonyms.</summary>
    public static IEnumerable<SearchDocument> OfPassages(Leaflet leaflet, IEnumerable<Passage> passages, Language language)
    {
        var synonyms = leaflet.Synonyms
            .SelectMany(row => row.Sections.Take(1).Select(section => (section.Id, Texts: row.Words.Prepend(row.Term))))
            .ToLookup(row => row.Id, row => row.Texts, StringComparer.Ordinal);

        IEnumerable<(string Term, double Weight)> Field(string text, double weight) =>
            language.TermsOf(text).Select(term => (term, weight));

        // Definitions and synonyms belong to the whole section, so its first passage has them.
        IEnumerable<(string Term, double Weight)> OfSection(Section section) =>
            section.Terms.SelectMany(term => Field(term.Meaning, DefinitionWeight))
                .Concat(synonyms[section.Id].SelectMany(texts => texts).SelectMany(text => Field(text, SynonymWeight)));

        return passages.Select(passage => new SearchDocument(passage.Section, passage,
        [
            .. Field(passage.Section.Title, TitleWeight),
            .. Field(passage.Section.Summary, SummaryWeight),
            .. Field(passage.HeadingInEveryForm, HeadingWeight),
            .. passage.Sentences.Skip(passage.Fragment is null ? 1 : 0).SelectMany(sentence => Field(sentence, 1)),
            .. passage.Fragment is null ? OfSection(passage.Section) : [],
        ]));
    }

    /// <summary>The questions that readers asked, without function words and the medicine's own names, which nearly all have.</summary>
    public static IEnumerable<SearchDocument> OfQuestions(Leaflet leaflet, Language language, IReadOnlySet<string> own) =>
        leaflet.Questions.SelectMany(row => row.Asked.Select(question => new SearchDocument(row.Section, null,
        [
            .. language.WordsOf(question).Where(word => !language.IsFunctionWord(word)).Select(language.Stem)
                .Where(term => !own.Contains(term)).Distinct(StringComparer.Ordinal).Select(term => (term, 1.0)),
        ])));

    /// <summary>The words of all documents.</summary>
    public static IEnumerable<string> WordsOf(Leaflet leaflet, IEnumerable<Passage> passages, Language language) =>
        passages.SelectMany(passage => passage.Sentences.Append(passage.HeadingInEveryForm))
            .Concat(leaflet.Sections.Select(section => section.Title))
            .Concat(leaflet.Sections.SelectMany(section => section.Terms).Select(term => term.Meaning))
            .Concat(leaflet.Synonyms.SelectMany(row => row.Words.Prepend(row.Term)))
            .Concat(leaflet.Questions.SelectMany(row => row.Asked))
            .SelectMany(language.WordsOf);
}
