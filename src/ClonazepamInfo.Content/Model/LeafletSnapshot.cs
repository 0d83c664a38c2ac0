namespace ClonazepamInfo.Content.Model;

/// <summary>
/// The leaflets of all languages, redirects included: parsed, checked, never changed. Only <see cref="LeafletLoader"/> makes
/// one.
/// </summary>
public sealed class LeafletSnapshot
{
    internal LeafletSnapshot()
    {
    }

    /// <summary>What holds for the medicine in every language.</summary>
    public required Medicine Medicine { get; init; }

    /// <summary>Every reference, in the order of the numbers that readers see.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The leaflets, the default language's first.</summary>
    public required IReadOnlyList<Leaflet> Leaflets { get; init; }

    /// <summary>Every address that the site answers.</summary>
    public required SiteMap SiteMap { get; init; }

    /// <summary>Every version that readers have seen.</summary>
    public required PublicationLog PublicationLog { get; init; }

    /// <summary>The leaflet of the default language.</summary>
    public Leaflet Default => Leaflets[0];

    /// <summary>The leaflet in a language, given as a BCP 47 tag in lower case, or null for none.</summary>
    public Leaflet? Leaflet(string language) =>
        Leaflets.FirstOrDefault(leaflet => leaflet.Language == language);
}
