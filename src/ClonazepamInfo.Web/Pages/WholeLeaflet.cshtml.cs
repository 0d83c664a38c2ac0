using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>The whole leaflet on one page.</summary>
internal sealed class WholeLeafletModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.ReferenceLists;

    internal override bool HasReadingOptions => true;

    public override string QrCodeUrl => CodeOf([PrintoutUrl.Whole(Leaflet)]);

    public override string Description => Labels.WholeLeaflet.Summary;

    public override string Place => SitePaths.WholeLeaflet;
}
