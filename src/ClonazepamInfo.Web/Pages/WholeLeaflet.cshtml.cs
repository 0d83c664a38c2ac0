using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>The whole leaflet on one page.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
public sealed class WholeLeafletModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.ReferenceLists;

    internal override bool HasSituations => true;

    /// <inheritdoc/>
    public override string QrCodeUrl => CodeOf([PrintoutUrl.Whole(Leaflet)]);

    /// <inheritdoc/>
    public override string Description => Labels.WholeLeaflet.Summary;

    /// <inheritdoc/>
    public override string Place => SitePaths.WholeLeaflet;
}
