using ClonazepamInfo.Content.Model;
using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>The kinds of box by the word that opens them. A kind is added here and in the style sheets.</summary>
internal static class BoxKinds
{
    public static IReadOnlyDictionary<string, Urgency> ByName { get; } = new Dictionary<string, Urgency>(StringComparer.Ordinal)
    {
        ["emergency"] = Urgency.Emergency,
        ["urgent"] = Urgency.Urgent,
        ["warning"] = Urgency.Warning,
        ["info"] = Urgency.Info,
    };

    public static Urgency? Of(CustomContainer box) => ByName.TryGetValue(box.Info ?? "", out var urgency) ? urgency : null;
}
