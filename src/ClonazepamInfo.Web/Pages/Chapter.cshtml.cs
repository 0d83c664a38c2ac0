using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Pages;

/// <summary>One chapter in full.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
public sealed class ChapterModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => Chapter.Sections.All(section => section.Shows is null) ? ScreenStyle.Common : ScreenStyle.ReferenceLists;

    internal override bool HasSituations => true;

    /// <summary>The chapter of the address; the route makes sure that there is one.</summary>
    public Chapter Chapter => Leaflet.Chapter((string)RouteData.Values[LeafletRoutes.Chapter]!)!;

    /// <inheritdoc/>
    public override string QrCodeUrl => CodeOf([new PrintoutPart(Chapter.Id, Chapter.Fingerprint)]);

    /// <inheritdoc/>
    public override string Description => Chapter.Summary;

    /// <inheritdoc/>
    public override string Place => Chapter.Id;

    /// <inheritdoc/>
    public override Chapter OpenChapter => Chapter;
}
