namespace ClonazepamInfo.Web.Terminology;

/// <summary>A section or chapter that has codes, by terminology.</summary>
internal sealed record CodedPage(SitePage Place, IReadOnlyDictionary<string, string> Codes)
{
    /// <summary>Its code in a terminology, or null; case does not count.</summary>
    public string? In(string terminology) =>
        Codes.FirstOrDefault(code => string.Equals(code.Key, terminology, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>All of a leaflet, in reading order.</summary>
    public static IReadOnlyList<CodedPage> Of(LeafletSnapshot snapshot, Leaflet leaflet) =>
    [
        .. leaflet.Chapters
            .SelectMany(chapter => chapter.Sections
                .Select(section => (section.Address, section.Codes))
                .Prepend((chapter.Address, Codes: chapter.IsSection ? chapter.Sections[0].Codes : chapter.Codes)))
            .DistinctBy(coded => coded.Address, StringComparer.Ordinal)
            .Where(coded => coded.Codes.Count > 0)
            .Select(coded => new CodedPage(snapshot.SiteMap.Find(coded.Address)!, coded.Codes)),
    ];
}
