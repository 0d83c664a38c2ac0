using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Content.Searching;

/// <summary>What readers say, and what is meant by it: everyday words, or a medicine.</summary>
/// <param name="Terms">The terms of the phrase; never empty. Without its fillers, unless it is exact.</param>
/// <param name="Spelt">The words of the terms, each in its one spelling: a medicine's name has no other forms.</param>
/// <param name="IsExact">Whether it is made of words so common that they mean something only in this very order, such as "what is it for".</param>
/// <param name="IsAnyOrder">Whether it means the same the other way round, such as "swollen lips".</param>
/// <param name="Strength">How sure it makes what is meant: more the more it says.</param>
/// <param name="Words">The everyday words that the phrase is one of, or null.</param>
/// <param name="Medicine">The other medicine that the phrase names, or null.</param>
/// <param name="IsOwn">Whether the phrase stands for the leaflet's own medicine, which every section is about.</param>
internal sealed record Phrase(IReadOnlyList<string> Terms, IReadOnlyList<string> Spelt, bool IsExact, bool IsAnyOrder, double Strength, Synonyms? Words, OtherMedicine? Medicine, bool IsOwn)
{
    public Phrase Reversed() => this with { Terms = [.. Terms.Reverse()], Spelt = [.. Spelt.Reverse()] };
}

/// <summary>A phrase that was found in a query.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Places">The places of its words among those of the query.</param>
internal sealed record PhraseMatch(Phrase Phrase, IReadOnlyList<int> Places)
{
    public bool IsWithin(PhraseMatch other) => other.Places.Count > Places.Count && Places.All(other.Places.Contains);
}

/// <summary>Finds phrases in the words of a query.</summary>
internal sealed class PhraseMatcher
{
    /// <summary>How many words may stand between two of a phrase: "the FIT that he has WILL just NOT STOP".</summary>
    private const int MostBetween = 3;

    /// <summary>Stands in a phrase for any number of two digits or more: of tablets, few take so many at once by order.</summary>
    private const string AnyNumber = "00";

    private readonly ILookup<string, Phrase> _byFirst;

    public PhraseMatcher(IEnumerable<Phrase> phrases) =>
        _byFirst = phrases.SelectMany(phrase => phrase.IsAnyOrder ? [phrase, phrase.Reversed()] : new[] { phrase }).ToLookup(phrase => phrase.Terms[0], StringComparer.Ordinal);

    /// <summary>Finds every phrase, each where it stands first.</summary>
    /// <param name="terms">The terms of the query in order, each with whether it is a filler.</param>
    public List<PhraseMatch> Find(IReadOnlyList<(string Term, bool IsFunctionWord)> terms)
    {
        var found = new List<PhraseMatch>();
        var known = new HashSet<Phrase>(ReferenceEqualityComparer.Instance);
        for (var start = 0; start < terms.Count; start++)
        {
            foreach (var phrase in IsNumber(terms[start].Term) ? _byFirst[terms[start].Term].Concat(_byFirst[AnyNumber]) : _byFirst[terms[start].Term])
            {
                if (!known.Contains(phrase) && Places(phrase, terms, start) is { } places)
                {
                    known.Add(phrase);
                    found.Add(new PhraseMatch(phrase, places));
                }
            }
        }

        return found;
    }

    private static List<int>? Places(Phrase phrase, IReadOnlyList<(string Term, bool IsFunctionWord)> terms, int start)
    {
        var places = new List<int>(phrase.Terms.Count) { start };
        foreach (var wanted in phrase.Terms.Skip(1))
        {
            var between = 0;
            var at = places[^1] + 1;
            while (at < terms.Count && !IsMeant(terms[at].Term, wanted) && between <= MostBetween && !phrase.IsExact)
            {
                between += terms[at].IsFunctionWord ? 0 : 1;
                at++;
            }

            if (at >= terms.Count || !IsMeant(terms[at].Term, wanted))
            {
                return null;
            }

            places.Add(at);
        }

        return places;
    }

    private static bool IsMeant(string term, string wanted) =>
        term == wanted || (wanted == AnyNumber && IsNumber(term));

    private static bool IsNumber(string term) => term.Length >= AnyNumber.Length && term.All(char.IsAsciiDigit);
}
