using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Pages;

/// <summary>One chapter in full.</summary>
internal sealed class ChapterModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style =>
        Chapter.Sections.All(section => section.Shows is null) ? ScreenStyle.Common : ScreenStyle.ReferenceLists;

    internal override bool HasReadingOptions => true;

    /// <summary>The chapter of the address; the route makes sure that there is one.</summary>
    public Chapter Chapter => Leaflet.Chapter((string)RouteData.Values[LeafletRoutes.Chapter]!)!;

    public override string QrCodeUrl => CodeOf([new PrintoutPart(Chapter.Id, Chapter.Fingerprint)]);

    public override string Description => Chapter.Summary;

    public override string Place => Chapter.Id;

    public override Chapter OpenChapter => Chapter;
}
