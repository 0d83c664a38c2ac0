using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>What clonazepam is, the key facts, the contents.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
public sealed class IndexModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    internal override bool HasSituations => true;

    /// <inheritdoc/>
    public override string WindowTitle => $"{Labels.Medicine}: {Labels.LeafletKind}";

    /// <inheritdoc/>
    public override string QrCodeUrl => CodeOf([.. KeyFacts.Select(section => new PrintoutPart(section.Id, section.Fingerprint))]);

    /// <inheritdoc/>
    public override string Description => Labels.Home.Summary;

    /// <summary>The sections of the first chapter.</summary>
    public IReadOnlyList<Section> KeyFacts => Leaflet.KeyFacts;
}
