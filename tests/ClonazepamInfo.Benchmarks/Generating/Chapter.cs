namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>One chapter of generated content, with the terms and sources that it brings: leaflets that grow bring new words.</summary>
/// <param name="Index">Its place among the generated chapters.</param>
/// <param name="SectionCount">How many sections it has.</param>
internal sealed record Chapter(int Index, int SectionCount)
{
    private const int MostTerms = 3;

    private const int MostSources = 4;

    private static int DifferentIds => Vocabulary.Subjects.Count * Vocabulary.Aspects.Count;

    private static int DifferentTerms => Vocabulary.Roots.Count * Vocabulary.Endings.Count;

    private string Subject => Vocabulary.Subjects[Index % Vocabulary.Subjects.Count];

    private string Aspect => Vocabulary.Aspects[Index / Vocabulary.Subjects.Count % Vocabulary.Aspects.Count];

    public string Id => $"{Subject}-{Aspect}" + (Index < DifferentIds ? "" : $"-{Index / DifferentIds}");

    public string Title => Words.Capital(Id.Replace('-', ' '));

    /// <summary>The ids of the sections in order.</summary>
    public IReadOnlyList<string> Sections => [.. Vocabulary.Topics.Take(SectionCount).Select(topic => $"{Id}-{topic}")];

    /// <summary>No more than there are sections to use them.</summary>
    public IReadOnlyList<string> Terms =>
        [.. Enumerable.Range(0, Math.Min(MostTerms, SectionCount)).Select(place => Term((Index * MostTerms) + place))];

    /// <summary>The keys of the sources; no more than there are sections to cite them.</summary>
    public IReadOnlyList<string> Sources => [.. Enumerable.Range(1, Math.Min(MostSources, SectionCount)).Select(place => $"{Id}-s{place}")];

    private static string Term(int number)
    {
        var word = Vocabulary.Roots[number % Vocabulary.Roots.Count]
            + Vocabulary.Endings[number / Vocabulary.Roots.Count % Vocabulary.Endings.Count];
        return number < DifferentTerms ? word : $"{word} type {number / DifferentTerms}";
    }
}
