namespace ClonazepamInfo.Content.Model;

/// <summary>The data files of one language. The entries of a draft name sections; those of a leaflet have them.</summary>
public abstract class LeafletData
{
    private protected LeafletData()
    {
    }

    /// <summary>The language as a BCP 47 tag, which is the name of its folder.</summary>
    public required string Language { get; init; }

    /// <summary>What every address of this language begins with: empty for the default one, else such as <c>/es</c>.</summary>
    public required string Prefix { get; init; }

    /// <summary>The glossary in alphabetical order.</summary>
    public required IReadOnlyList<GlossaryTerm> Glossary { get; init; }

    /// <summary>The numbers to call, by country.</summary>
    public required IReadOnlyList<Country> Countries { get; init; }

    /// <summary>Everyday words for medical ones.</summary>
    public required IReadOnlyList<Synonyms> Synonyms { get; init; }

    /// <summary>How the search recognises readers who may be in danger.</summary>
    public required DangerWords Danger { get; init; }

    /// <summary>What readers asked, by the section that answers; empty if a language has none.</summary>
    public required IReadOnlyList<ReaderQuestions> Questions { get; init; }

    /// <summary>The handouts that can be chosen as a whole.</summary>
    public required IReadOnlyList<ReadyHandout> Handouts { get; init; }

    /// <summary>What can apply to a reader.</summary>
    public required IReadOnlyList<Situation> Situations { get; init; }

    /// <summary>Medicines that the leaflet is not about and that readers ask for.</summary>
    public required IReadOnlyList<OtherMedicine> OtherMedicines { get; init; }

    /// <summary>Subjects that readers ask about and that the leaflet does not treat.</summary>
    public required IReadOnlyList<UncoveredSubject> NotCovered { get; init; }

    /// <summary>How far the site meets each criterion of accessibility; empty if a language does not say.</summary>
    public required IReadOnlyList<AccessibilityCriterion> Accessibility { get; init; }

    /// <summary>How the leaflet treats the article that it began from.</summary>
    public required ArticleTrace Article { get; init; }
}
