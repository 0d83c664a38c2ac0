using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>What changed in the leaflet and when.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
public sealed class ChangesModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    /// <inheritdoc/>
    public override string Description => Labels.Changes.Summary;

    /// <summary>The changes by day, newest first.</summary>
    public IEnumerable<IGrouping<DateOnly, LeafletChange>> Days => LeafletChanges.Of(Leaflet).GroupBy(change => change.Change.On);
}
