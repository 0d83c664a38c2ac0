namespace ClonazepamInfo.Content.Model;

/// <summary>How the search recognises readers who may be in danger: <c>danger.yml</c>. A language may have none.</summary>
/// <param name="Alternatives">Words that mean the same in a cry for help, a row each.</param>
/// <param name="Units">Words that make a number a time or a weight, and not a number of tablets.</param>
/// <param name="Kinds">The kinds of danger, each with its own help.</param>
public sealed record DangerWords(IReadOnlyList<IReadOnlyList<string>> Alternatives, IReadOnlyList<string> Units, IReadOnlyList<DangerKind> Kinds)
{
    /// <summary>The words of a language that has no such file.</summary>
    public static DangerWords None { get; } = new([], [], []);

    /// <summary>All texts of the file, so that the search knows their words and corrects misspelt ones to them.</summary>
    public IEnumerable<string> Texts => Kinds.SelectMany(kind => kind.Always.Concat(kind.Cries).Concat(kind.Near))
        .Concat(Alternatives.SelectMany(row => row))
        .Concat(Units);
}

/// <summary>A kind of danger, and what helps.</summary>
/// <param name="Id">Its id, such as <c>overdose</c>.</param>
/// <param name="Call">The helplines to show with the emergency numbers, or null where the emergency numbers alone help.</param>
/// <param name="Sections">The sections where a reader in this danger lands, best first.</param>
/// <param name="Always">Phrases that count wherever their words appear in this order, in the language of the file and in others.</param>
/// <param name="Cries">Examples of what people in this danger type.</param>
/// <param name="Near">Examples that come near and do not count.</param>
public sealed record DangerKind(
    string Id,
    HelplinePurpose? Call,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<string> Always,
    IReadOnlyList<string> Cries,
    IReadOnlyList<string> Near)
{
    /// <summary>The ids of the sections as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> SectionIds { get; init; } = [];
}
