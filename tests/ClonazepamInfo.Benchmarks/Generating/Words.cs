using System.Globalization;

namespace ClonazepamInfo.Benchmarks.Generating;

/// <summary>Draws words by chance, the same ones every time.</summary>
/// <param name="seed">Two generators of one seed say the same.</param>
internal sealed class Words(int seed)
{
    private readonly Random _random = new(seed);

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    public T OneOf<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    public int Below(int limit) => _random.Next(limit);

    public string Fill(IReadOnlyList<string> patterns) => string.Format(
        CultureInfo.InvariantCulture,
        OneOf(patterns),
        OneOf(Vocabulary.People),
        OneOf(Vocabulary.Signs),
        OneOf(Vocabulary.Times),
        OneOf(Vocabulary.Acts));
}
