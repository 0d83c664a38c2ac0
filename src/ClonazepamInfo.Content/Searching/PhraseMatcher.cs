namespace ClonazepamInfo.Content.Searching;

/// <summary>A phrase that was found in a query.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Places">The places of its words among those of the query.</param>
internal sealed record PhraseMatch(Phrase Phrase, IReadOnlyList<int> Places)
{
    public bool IsWithin(PhraseMatch other) => other.Places.Count > Places.Count && Places.All(other.Places.Contains);
}

/// <summary>Finds phrases in the words of a query.</summary>
/// <param name="phrases">The phrases.</param>
internal sealed class PhraseMatcher(IEnumerable<Phrase> phrases)
{
    /// <summary>How many words may come between two of a phrase: "the FIT that he has WILL just NOT STOP".</summary>
    private const int MaxGap = 3;

    private readonly ILookup<string, Phrase> _byFirst = phrases.ToLookup(phrase => phrase.Terms[0], StringComparer.Ordinal);

    /// <summary>Finds every phrase, each at its first place.</summary>
    /// <param name="terms">The terms of the query in order, each with whether it is a function word.</param>
    public List<PhraseMatch> Find(IReadOnlyList<(string Term, bool IsFunctionWord)> terms)
    {
        var found = new Dictionary<Phrase, PhraseMatch>();
        for (var start = 0; start < terms.Count; start++)
        {
            foreach (var phrase in _byFirst[terms[start].Term])
            {
                if (!found.ContainsKey(phrase) && Places(phrase, terms, start) is { } places)
                {
                    found[phrase] = new PhraseMatch(phrase, places);
                }
            }
        }

        return [.. found.Values];
    }

    private static List<int>? Places(Phrase phrase, IReadOnlyList<(string Term, bool IsFunctionWord)> terms, int start)
    {
        var places = new List<int>(phrase.Terms.Count) { start };
        foreach (var wanted in phrase.Terms.Skip(1))
        {
            var gap = 0;
            var at = places[^1] + 1;
            while (at < terms.Count && terms[at].Term != wanted && gap <= MaxGap && !phrase.IsExact)
            {
                gap += terms[at].IsFunctionWord ? 0 : 1;
                at++;
            }

            if (at >= terms.Count || terms[at].Term != wanted)
            {
                return null;
            }

            places.Add(at);
        }

        return places;
    }
}
