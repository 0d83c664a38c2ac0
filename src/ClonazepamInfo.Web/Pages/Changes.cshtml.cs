using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>What changed in the leaflet and when.</summary>
internal sealed class ChangesModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    public override string Description => Labels.Changes.Summary;

    /// <summary>The changes by day, newest first.</summary>
    public IEnumerable<IGrouping<DateOnly, LeafletChange>> Days => LeafletChanges.Of(Leaflet).GroupBy(change => change.Change.On);
}
