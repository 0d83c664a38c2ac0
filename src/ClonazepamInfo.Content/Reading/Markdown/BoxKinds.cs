using ClonazepamInfo.Content.Model;
using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The kinds of box by the word that opens them, the most urgent first.</summary>
internal static class BoxKinds
{
    public static IReadOnlyDictionary<string, Urgency> ByName { get; } =
        Enum.GetValues<Urgency>().OrderDescending().ToDictionary(urgency => Names.KeyOf(urgency.ToString()), StringComparer.Ordinal);

    public static Urgency? Of(CustomContainer box) => ByName.TryGetValue(box.Info ?? "", out var urgency) ? urgency : null;
}
