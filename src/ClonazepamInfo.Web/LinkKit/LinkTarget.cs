using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.LinkKit;

/// <summary>What others can link to: a section, a chapter or the whole leaflet.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Leaflet">The leaflet that it stands in.</param>
internal sealed record LinkTarget(SitePage Place, Leaflet Leaflet)
{
    /// <summary>The title without its number, which a later edition may change.</summary>
    public string Title => Place.Kind == SitePageKind.WholeLeaflet ? Leaflet.Labels.LeafletKind : Place.Title;

    /// <summary>The title after the medicine's name, for readers who are elsewhere.</summary>
    public string FullTitle => $"{Leaflet.Labels.Medicine}: {Title}";

    /// <summary>The page with everything that a link needs.</summary>
    public string LinkPage => Below(SitePaths.Link);

    /// <summary>The code as a drawing.</summary>
    public string Svg => Below(SitePaths.QrCode) + ".svg";

    /// <summary>The code as a picture.</summary>
    public string Png => Below(SitePaths.QrCode) + ".png";

    /// <summary>Finds what an id of today or of the past leads to; a fragment in an old address's new one is left out.</summary>
    /// <param name="snapshot">The leaflets.</param>
    /// <param name="leaflet">The one of the address.</param>
    /// <param name="id">The id as asked for, in any case.</param>
    /// <returns>The target, or null where the id leads nowhere, or to what is no part of a leaflet.</returns>
    public static LinkTarget? Find(LeafletSnapshot snapshot, Leaflet leaflet, string id)
    {
        return snapshot.SiteMap.Resolve($"{leaflet.Prefix}/{id.ToLowerInvariant()}") is { Kind: SitePageKind.Section or SitePageKind.Chapter or SitePageKind.WholeLeaflet } place
            ? new LinkTarget(place, snapshot.Leaflet(place.Language)!)
            : null;
    }

    private string Below(string branch) => $"{Leaflet.Prefix}/{branch}/{Place.Id}";
}
