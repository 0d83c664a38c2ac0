using System.Collections.Frozen;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>A snapshot with every page rendered: what is being served. Immutable; replaced as a whole.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, PublishedPage> _pages;

    public Edition(PinnedEdition pinned, IEnumerable<PublishedPage> pages, DateTimeOffset publishedAt)
    {
        Pinned = pinned;
        PublishedAt = publishedAt;
        _pages = pages.ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
    }

    /// <summary>What the pages were rendered from, and what every request that is not in the edition is answered from.</summary>
    public PinnedEdition Pinned { get; }

    /// <summary>When the edition came into use.</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>Every page, program's address and static file.</summary>
    public IReadOnlyCollection<PublishedPage> Pages => _pages.Values;

    /// <summary>Finds a page.</summary>
    public PublishedPage? Find(string address) => _pages.GetValueOrDefault(address);
}
