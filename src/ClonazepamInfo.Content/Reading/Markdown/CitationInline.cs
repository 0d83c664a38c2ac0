using Markdig.Syntax.Inlines;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>A citation in running text.</summary>
internal sealed class CitationInline(IReadOnlyList<CitedSource> cited) : LeafInline
{
    /// <summary>The key that says that a paragraph states no clinical fact.</summary>
    public const string NoClaim = "none";

    public IReadOnlyList<CitedSource> Cited { get; } = cited;

    public IEnumerable<string> Keys => Cited.Select(source => source.Key);

    public bool IsNoClaim => Cited is [{ Key: NoClaim }];

    /// <summary>Whether readers see it once for a whole list instead of here.</summary>
    public bool IsInListSources { get; set; }
}
