namespace ClonazepamInfo.Content.Model;

/// <summary>How the search recognises readers who may be in danger: <c>danger.yml</c>. A language may have none.</summary>
/// <param name="Alternatives">Words that mean the same in a cry for help, a row each.</param>
/// <param name="Units">Words that make a number a time or a weight, and not a number of tablets.</param>
/// <param name="Kinds">The kinds of danger, each with its own help.</param>
public sealed record DangerWords(
    IReadOnlyList<IReadOnlyList<string>> Alternatives, IReadOnlyList<string> Units, IReadOnlyList<DangerKind> Kinds)
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
/// <param name="Title">The title of the box that is shown to a reader in this danger.</param>
/// <param name="Text">What helps, as a paragraph of that box.</param>
/// <param name="Call">The purpose of the helplines to show with the emergency numbers, or null if the emergency numbers alone help.</param>
/// <param name="Targets">Where a reader in this danger lands, best first.</param>
/// <param name="Always">Phrases that count wherever their words appear in this order, in the language of the file and in others.</param>
/// <param name="Cries">Examples of what people in this danger type.</param>
/// <param name="Near">Examples that come near and do not count.</param>
public sealed record DangerKind(
    string Id,
    string Title,
    string Text,
    string? Call,
    IReadOnlyList<SectionTarget> Targets,
    IReadOnlyList<string> Always,
    IReadOnlyList<string> Cries,
    IReadOnlyList<string> Near)
{
    /// <summary>The sections of the targets.</summary>
    public IReadOnlyList<Section> Sections => [.. Targets.Select(target => target.Section)];

    /// <summary>The targets as the file names them, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> TargetIds { get; init; } = [];

    /// <summary>What counts as a cry for help, each with its line: <see cref="Always"/> and <see cref="Cries"/>.</summary>
    internal IReadOnlyList<(string Value, int Line)> CryLines { get; init; } = [];

    /// <summary>The examples of <see cref="Near"/>, each with its line.</summary>
    internal IReadOnlyList<(string Value, int Line)> NearLines { get; init; } = [];
}
