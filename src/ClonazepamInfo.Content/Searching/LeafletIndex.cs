using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>
/// All that can be found in a leaflet, in memory. It belongs to an edition and lives with it: whoever still holds an edition
/// can search it, and when nobody does the garbage collector frees it, SQLite's part included. Safe for several threads.
/// </summary>
public sealed class LeafletIndex : IDisposable
{
    /// <summary>The most hits that a search has.</summary>
    public const int MostHits = 10;

    private const int MostNear = 3;

    /// <summary>A query that only sounds like a cry for help still finds its answer among the first three.</summary>
    private const int AnswersBeforeHelp = 2;

    private readonly Leaflet _leaflet;
    private readonly Language _language;
    private readonly List<Passage> _passages;
    private readonly Dictionary<Section, List<Passage>> _bySection;
    private readonly PassageIndex _index;
    private readonly Vocabulary _vocabulary;
    private readonly QueryParser _reader;
    private readonly QuestionMatcher _asked;

    private LeafletIndex(Leaflet leaflet, Medicine medicine)
    {
        _leaflet = leaflet;
        _language = Language.Of(leaflet.Language);
        _passages = [.. PassageReader.Read(leaflet)];
        _bySection = _passages.GroupBy(passage => passage.Section).ToDictionary(group => group.Key, group => group.ToList());
        _index = new PassageIndex(_language.Tokenizer);
        var texts = new PassageTexts(leaflet, _language, _passages);
        List<(WrittenPhrase Phrase, IReadOnlyList<string> Words)> phrases =
            [.. EverydayPhrases.Of(leaflet, medicine).Select(phrase => (phrase, texts.WordsOf(phrase.Text))).Where(phrase => phrase.Item2.Count > 0)];
        List<(Section Section, IReadOnlyList<string> Words)> asked =
            [.. leaflet.Questions.SelectMany(row => row.Asked.Select(question => (row.Section, texts.WordsOf(question))))];
        _vocabulary = new Vocabulary(
            _language,
            texts.WordSets,
            phrases.SelectMany(phrase => phrase.Words).Concat(asked.SelectMany(question => question.Words)),
            leaflet.Danger.Texts.SelectMany(texts.WordsOf),
            _index.Stem);
        _index.Fill(texts.Columns(_vocabulary.SpellingOf));
        string TermOf(string word) => _vocabulary.TermOf(word)!;
        var own = phrases.Where(phrase => phrase.Phrase.IsOwn && phrase.Words.Count == 1).Select(phrase => TermOf(phrase.Words[0])).ToHashSet(StringComparer.Ordinal);
        _asked = new QuestionMatcher(asked.Select(question => (question.Section, question.Words.Where(word => !_language.IsFunctionWord(word)).Select(TermOf).Where(term => !own.Contains(term)))));
        var book = new PhraseMatcher(phrases.Select(phrase => phrase.Phrase.In(phrase.Words, _language, own, TermOf)));
        var ofDanger = leaflet.Danger.Kinds.SelectMany(kind => kind.Sections).ToHashSet();
        var danger = new DangerDetector(
            leaflet.Danger,
            asked.Where(question => !ofDanger.Contains(question.Section)).Select(question => question.Words),
            new DangerTokens(leaflet.Danger, _language, word => _vocabulary.DangerTermOf(word) ?? word),
            texts.WordsOf);
        _reader = new QueryParser(_language, _vocabulary, book, danger, own, [.. leaflet.OtherMedicines.Where(other => other.IsLookAlikeSoundAlike)]);
    }

    /// <summary>Indexes a leaflet.</summary>
    /// <param name="leaflet">The leaflet.</param>
    /// <param name="medicine">The medicine that it is about.</param>
    /// <returns>The index. Disposing of it frees its memory at once; a search after that throws <see cref="ObjectDisposedException"/>.</returns>
    public static LeafletIndex Build(Leaflet leaflet, Medicine medicine)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(medicine);
        return new LeafletIndex(leaflet, medicine);
    }

    /// <summary>Finds the sections that answer a query.</summary>
    /// <param name="query">What a reader typed: any text of any length; what follows the first two thousand words is not looked at.</param>
    /// <param name="asWritten">Whether words that nothing uses are left as they are, and not put right.</param>
    /// <returns>What was found, and how the query was understood.</returns>
    /// <exception cref="ObjectDisposedException">The index was disposed of.</exception>
    public SearchAnswer Search(string query, bool asWritten = false)
    {
        ArgumentNullException.ThrowIfNull(query);
        var question = _reader.Read(query, asWritten, _index.Stem);
        var found = _index.Find(question.Terms.Select(term => (_vocabulary.WordOf(term), _vocabulary.PassagesWith(term))));
        var asked = question.Asked.Sum(_asked.Weight);
        var ranked = Ranking.Order(
            found.Select(row => (_passages[row.Place], row.Score)),
            _vocabulary.Weight(question.Terms),
            question.Phrases.Select(said => (said.Phrase, asked > 0 ? Math.Min(1, said.Phrase.Terms.Sum(_asked.Weight) / asked) : 1)),
            _asked.Similarity(question.Asked),
            MostHits);
        if (!IsAbout(question, ranked, asked))
        {
            return new SearchAnswer(null, Danger: null, null, [], [.. ranked.Take(MostNear).Select(hit => hit.Section)]);
        }

        // Whatever else a reader in danger writes of, help comes first; then what was asked, then the rest of the help.
        if (question.Danger is { } danger)
        {
            var help = danger.Sections.Select(section => new Ranked(section, 1)).ToList();
            ranked = [.. help.Take(1).Concat(ranked.Take(AnswersBeforeHelp)).Concat(help).Concat(ranked).DistinctBy(hit => hit.Section).Take(MostHits)];
        }

        var writer = new SnippetBuilder(_leaflet, _language, _vocabulary, Weights(question));
        return new SearchAnswer(
            question.Corrected,
            question.Danger,
            question.Medicine is { } medicine ? new AskedMedicine(medicine, Standing(medicine)) : null,
            [.. ranked.Select(hit => writer.Write(hit.Section, _bySection[hit.Section]))],
            []);
    }

    /// <summary>Frees the memory, after a search that still runs.</summary>
    public void Dispose() => _index.Dispose();

    /// <summary>
    /// Whether a query is about anything here, and does not only share a word with it: "train times" are not the times of a dose.
    /// A strong find is enough if it is of a fair part of what is asked; a weak one where a section, with all questions that it
    /// answered, has most of what is asked.
    /// </summary>
    private bool IsAbout(ParsedQuery question, IReadOnlyList<Ranked> ranked, double asked)
    {
        const double Strong = 1.35;
        const double Most = 0.6;
        const double FairPart = 1.0 / 3;
        if (_asked.IsEmpty || question.Danger is not null || question.IsNamed || question.Medicine is not null
            || (ranked.Count > 0 && ranked[0].Score >= Strong && question.Terms.Sum(_asked.Weight) >= FairPart * asked))
        {
            return true;
        }

        return ranked.Any(hit => question.Asked.Intersect(TermsOf(hit.Section, question), StringComparer.Ordinal).Sum(_asked.Weight) >= Most * asked);
    }

    private IEnumerable<string> TermsOf(Section section, ParsedQuery question) => _asked.TermsOf(section)
        .Concat(question.Phrases.Where(said => said.Phrase.Words is { } words && words.Sections.Contains(section)).SelectMany(said => said.Phrase.Terms))
        .Concat(_bySection[section].SelectMany(passage => passage.Sentences.Append(passage.Heading)).Append(section.Title).SelectMany(text => Tokenizer.Tokenize(text)).Select(word => _vocabulary.TermOf(word.Text)).OfType<string>());

    /// <summary>What to look for in a section's sentences: the reader's words and, half as much, the medical ones for them.</summary>
    private Dictionary<string, double> Weights(ParsedQuery question)
    {
        const double MedicalWord = 0.5;
        var weights = question.Terms.ToDictionary(term => term, term => 1 + _vocabulary.Weight(term), StringComparer.Ordinal);
        foreach (var term in question.Phrases.SelectMany(said => MedicalWords(said.Phrase)).SelectMany(text => Tokenizer.Tokenize(text)).Select(word => _vocabulary.TermOf(word.Text)).OfType<string>())
        {
            weights.TryAdd(term, MedicalWord * (1 + _vocabulary.Weight(term)));
        }

        return weights;
    }

    private static IEnumerable<string> MedicalWords(Phrase phrase) => phrase switch
    {
        { Words: { } words } => [words.Term],
        { Medicine: { } medicine } => [medicine.Name],
        _ => [],
    };

    private MedicineStanding Standing(OtherMedicine medicine) =>
        medicine.IsLookAlikeSoundAlike ? MedicineStanding.LookAlikeSoundAlike
        : Tokenizer.Tokenize(medicine.Name).All(word => _vocabulary.TermOf(word.Text) is { } term && _vocabulary.PassagesWith(term) > 0) ? MedicineStanding.Mentioned
        : MedicineStanding.NotCovered;
}
