using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Web.Pages;

/// <summary>The whole leaflet on one page.</summary>
/// <inheritdoc cref="LeafletPage(LeafletSnapshot, SiteOptions, TimeProvider)"/>
public sealed class WholeLeafletPage(LeafletSnapshot snapshot, SiteOptions site, TimeProvider time) : LeafletPage(snapshot, site, time)
{
    /// <inheritdoc/>
    public override string Title => Labels.WholeLeaflet;

    /// <inheritdoc/>
    public override string Description => Labels.WholeLeafletSummary;

    /// <inheritdoc/>
    public override string Address => In("/leaflet");

    /// <inheritdoc/>
    public override string Place => "leaflet";
}
