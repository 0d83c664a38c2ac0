using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>All that can be found in a leaflet, in memory. Immutable, so safe for several threads.</summary>
public sealed class LeafletIndex
{
    /// <summary>The highest number of hits of a search.</summary>
    public const int MaxHits = 10;

    private const int MaxNear = 3;

    /// <summary>A query that only sounds like a cry for help still finds its answer among the first three.</summary>
    private const int AnswersBeforeHelp = 2;

    private readonly Leaflet _leaflet;
    private readonly Language _language;
    private readonly Bm25Index<SearchDocument> _index;
    private readonly Dictionary<Section, List<Passage>> _passages;
    private readonly Dictionary<Section, HashSet<string>> _termsOfSection;
    private readonly QueryParser _parser;

    private LeafletIndex(Leaflet leaflet, Medicine medicine)
    {
        _leaflet = leaflet;
        _language = Language.Of(leaflet.Language);
        List<Passage> passages = [.. PassageReader.Read(leaflet)];
        _passages = passages.GroupBy(passage => passage.Section).ToDictionary(group => group.Key, group => group.ToList());
        var (phrases, own) = Phrases.Of(leaflet, medicine, _language);
        List<SearchDocument> documents =
            [.. SearchDocuments.OfPassages(leaflet, passages, _language), .. SearchDocuments.OfQuestions(leaflet, _language, own)];
        _index = new Bm25Index<SearchDocument>(documents.Select(document => (document, document.Terms.AsEnumerable())));
        _termsOfSection = documents.GroupBy(document => document.Section).ToDictionary(
            group => group.Key,
            group => group.SelectMany(document => document.Terms).Select(term => term.Term).ToHashSet(StringComparer.Ordinal));

        // Words of cries for help are known, so they are corrected to, but they are no part of the index, because they say nothing
        // of what the leaflet is about: "nephew" once made a query for a birthday card look like one about the leaflet.
        var vocabulary = new Vocabulary(
            _language,
            SearchDocuments.WordsOf(leaflet, passages, _language)
                .Concat(phrases.SelectMany(phrase => phrase.Words))
                .Concat(leaflet.Danger.Texts.SelectMany(_language.WordsOf)));
        _parser = new QueryParser(
            _language,
            vocabulary,
            new Spelling(vocabulary, word => _index.DocumentFrequency(_language.Stem(word))),
            new PhraseMatcher(phrases),
            Danger(leaflet, _language),
            own,
            [.. leaflet.OtherMedicines.Where(other => other.IsLookAlikeSoundAlike)],
            term => _index.DocumentFrequency(term) > 0);
    }

    /// <summary>Indexes a leaflet.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="medicine">The medicine that it is about.</param>
    public static LeafletIndex Build(Leaflet leaflet, Medicine medicine)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(medicine);
        return new LeafletIndex(leaflet, medicine);
    }

    /// <summary>Finds the sections that answer a query.</summary>
    /// <param name="query">What a reader typed: any text of any length; only the first two thousand words are looked at.</param>
    /// <param name="asWritten">Whether words that nothing uses stay as they are and are not corrected.</param>
    /// <returns>What was found, and how the query was understood.</returns>
    public SearchAnswer Search(string query, bool asWritten = false)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parsed = _parser.Parse(query, asWritten);
        var ranked = Rank(parsed);
        if (!IsAbout(parsed, ranked))
        {
            return parsed.NotCovered is { } subject
                ? new SearchAnswer(null, Danger: null, null, subject, [], [])
                : new SearchAnswer(null, Danger: null, null, null, [], [.. ranked.Take(MaxNear).Select(hit => hit.Section)]);
        }

        if (parsed.Danger is { } danger)
        {
            // Whatever else a reader in danger writes of, help comes first; then what was asked, then the rest of the help.
            var help = danger.Sections.Select(section => new RankedSection(section, 1)).ToList();
            ranked =
            [
                .. help.Take(1).Concat(ranked.Take(AnswersBeforeHelp)).Concat(help).Concat(ranked)
                    .DistinctBy(hit => hit.Section).Take(MaxHits),
            ];
        }

        var snippets = new SnippetBuilder(_leaflet, _language, Weights(parsed), parsed.Terms, parsed.Danger?.Targets ?? [], parsed.Medicine);
        return new SearchAnswer(
            parsed.Corrected,
            parsed.Danger,
            parsed.Medicine is { } medicine ? new AskedMedicine(medicine, NameOf(medicine, parsed), Standing(medicine)) : null,
            parsed.Danger is null ? parsed.NotCovered : null,
            [.. ranked.Select(hit => snippets.Build(hit.Section, _passages[hit.Section]))],
            []);
    }

    /// <summary>Says whether a reader may be in danger, without a search.</summary>
    /// <param name="query">What a reader typed.</param>
    internal bool IsDanger(string query) => _parser.Parse(query, asWritten: false).Danger is not null;

    /// <summary>Finds the sections that answer a query, without the sentences to show of them: most of the work of a search.</summary>
    /// <returns>The best first; null where help for a reader in danger comes first.</returns>
    internal IReadOnlyList<Section>? SectionsFor(string query)
    {
        var parsed = _parser.Parse(query, asWritten: false);
        if (parsed.Danger is not null)
        {
            return null;
        }

        var ranked = Rank(parsed);
        return IsAbout(parsed, ranked) ? [.. ranked.Select(hit => hit.Section)] : [];
    }

    /// <summary>Questions that lead elsewhere than to help are examples of what is no danger.</summary>
    private static DangerDetector Danger(Leaflet leaflet, Language language)
    {
        var help = leaflet.Danger.Kinds.SelectMany(kind => kind.Sections).ToHashSet();
        return new DangerDetector(
            leaflet.Danger,
            leaflet.Questions.Where(row => !help.Contains(row.Section)).SelectMany(row => row.Asked),
            language);
    }

    private IReadOnlyList<RankedSection> Rank(ParsedQuery query)
    {
        var maximum = _index.MaximumScore(query.Terms);
        var asked = query.Asked.Sum(_index.Idf);
        return Ranking.Order(
            _index.Search(query.Terms)
                .Where(hit => hit.Document.Passage is not null)
                .Select(hit => (hit.Document.Passage!, hit.Score / maximum)),
            query.Phrases.Select(match => (match.Phrase, asked > 0 ? Math.Min(1, match.Phrase.Terms.Sum(_index.Idf) / asked) : 1)),
            QuestionMatcher.Similarity(_index, query.Asked),
            MaxHits);
    }

    /// <summary>
    /// Whether a query is about anything here, and does not only share a word with it: "train times" are not the times of a dose.
    /// The name of a medicine is enough, unless it is a correction: "lyrics" is one letter from Lyrica. A strong hit is enough if
    /// it is of a fair part of what is asked; a weak one is if a section, with all questions that it answers, has most of it. Next
    /// to a subject that the leaflet does not treat, only a phrase that means something here: not "going" of "going to Spain by plane".
    /// </summary>
    private bool IsAbout(ParsedQuery query, IReadOnlyList<RankedSection> ranked)
    {
        const double Strong = 1.35;
        const double Most = 0.6;
        const double FairPart = 1.0 / 3;
        var asked = query.Asked.Sum(_index.Idf);
        if (query is { Danger: null, NotCovered: not null, Phrases.Count: 0 })
        {
            return false;
        }

        if (_leaflet.Questions.Count == 0 || query.Danger is not null || query.IsNamed
            || (ranked is [{ Score: >= Strong }, ..] && query.Terms.Sum(_index.Idf) >= FairPart * asked))
        {
            return true;
        }

        return ranked.Any(hit =>
            query.Asked.Intersect(TermsOf(hit.Section, query), StringComparer.Ordinal).Sum(_index.Idf) >= Most * asked);
    }

    private IEnumerable<string> TermsOf(Section section, ParsedQuery query) => _termsOfSection[section].Concat(
        query.Phrases
            .Where(match => match.Phrase.Synonyms is { } row && row.Sections.Contains(section))
            .SelectMany(match => match.Phrase.Terms));

    /// <summary>What to look for in a section's sentences: the reader's words and, half as much, the medical ones for them.</summary>
    private Dictionary<string, double> Weights(ParsedQuery query)
    {
        const double MedicalWord = 0.5;
        var weights = query.Terms.ToDictionary(term => term, _index.Idf, StringComparer.Ordinal);
        foreach (var term in query.Phrases.SelectMany(match => MedicalWords(match.Phrase)).SelectMany(_language.TermsOf))
        {
            weights.TryAdd(term, MedicalWord * _index.Idf(term));
        }

        return weights;
    }

    private static IEnumerable<string> MedicalWords(Phrase phrase) => phrase switch
    {
        { Synonyms: { } row } => [row.Term],
        { Medicine: { } medicine } => [medicine.Name],
        _ => [],
    };

    private string NameOf(OtherMedicine medicine, ParsedQuery query)
    {
        var words = query.Phrases.FirstOrDefault(match => match.Phrase.Medicine == medicine)?.Phrase.Words ?? [];
        return medicine.Names.FirstOrDefault(name => _language.WordsOf(name).SequenceEqual(words, StringComparer.Ordinal)) ?? medicine.Name;
    }

    private static MedicineStanding Standing(OtherMedicine medicine) => medicine switch
    {
        { IsLookAlikeSoundAlike: true } => MedicineStanding.LookAlikeSoundAlike,
        { IsNamed: true } => MedicineStanding.Mentioned,
        { Class: not null } => MedicineStanding.OfClass,
        _ => MedicineStanding.NotCovered,
    };
}
