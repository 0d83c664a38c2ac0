namespace ClonazepamInfo.Content.Model;

/// <summary>A medical word and what it means.</summary>
/// <param name="Id">The id, unique among the terms of its language.</param>
/// <param name="Term">The word.</param>
/// <param name="Forms">Other forms of it that are found in running text: plurals, other spellings, synonyms.</param>
/// <param name="Meaning">What it means, in plain words.</param>
public sealed record GlossaryTerm(string Id, string Term, IReadOnlyList<string> Forms, string Meaning)
{
    /// <summary>The fragment of this term on every page that explains it.</summary>
    public string Fragment => "term-" + Id;

    /// <summary>The line of the entry.</summary>
    internal int Line { get; init; }
}
