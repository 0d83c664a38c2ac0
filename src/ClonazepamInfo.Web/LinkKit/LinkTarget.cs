namespace ClonazepamInfo.Web.LinkKit;

/// <summary>What others can link to: a section, a chapter or the whole leaflet.</summary>
internal sealed record LinkTarget(SitePage Place, Leaflet Leaflet)
{
    /// <summary>The title without its number, which a later edition may change.</summary>
    public string Title => Place.Kind == SitePageKind.WholeLeaflet ? Leaflet.Labels.LeafletKind : Place.Title;

    /// <summary>The title after the medicine's name, for readers of another site.</summary>
    public string FullTitle => $"{Leaflet.Labels.Medicine}: {Title}";

    /// <summary>The code as a drawing.</summary>
    public string Svg => SiteMap.Below(SitePaths.QrCode, Place) + ".svg";

    /// <summary>The code as a picture.</summary>
    public string Png => SiteMap.Below(SitePaths.QrCode, Place) + ".png";

    /// <summary>Finds what an id of today leads to; old ids have been redirected before.</summary>
    public static LinkTarget? Find(LeafletSnapshot snapshot, Leaflet leaflet, string id) =>
        snapshot.SiteMap.Find(leaflet.PathOf(id)) is { IsLinkable: true } place ? new LinkTarget(place, leaflet) : null;
}
