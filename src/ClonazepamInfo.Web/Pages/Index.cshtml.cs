using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>What clonazepam is, the key facts, the contents.</summary>
internal sealed class IndexModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    internal override bool HasReadingOptions => true;

    public override string WindowTitle => $"{Labels.Medicine}: {Labels.LeafletKind}";

    public override string QrCodeUrl => CodeOf([.. KeyFacts.Select(section => new PrintoutPart(section.Id, section.Fingerprint))]);

    public override string Description => Labels.Home.Summary;

    /// <summary>The sections of the first chapter.</summary>
    public IReadOnlyList<Section> KeyFacts => Leaflet.KeyFacts;
}
