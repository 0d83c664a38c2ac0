using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Pages;

/// <summary>One section.</summary>
/// <inheritdoc cref="LeafletPageModel(SiteOptions)"/>
public sealed class SectionModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => Section.Shows is null ? ScreenStyle.Common : ScreenStyle.ReferenceLists;

    internal override bool HasSituations => Section.Shows is null;

    /// <summary>The section of the address; the route makes sure that there is one.</summary>
    public Section Section => Leaflet.Section((string)RouteData.Values[LeafletRoutes.Section]!)!;

    /// <inheritdoc/>
    public override string QrCodeUrl => CodeOf([new PrintoutPart(Section.Id, Section.Fingerprint)]);

    /// <inheritdoc/>
    public override string Description => Section.Summary;

    /// <inheritdoc/>
    public override string Place => Section.Id;

    /// <inheritdoc/>
    public override Chapter OpenChapter => Leaflet.ChapterOf(Section);

    /// <summary>The section before this one in reading order, or null.</summary>
    public Section? Previous => Leaflet.Before(Section);

    /// <summary>The section after this one in reading order, or null.</summary>
    public Section? Next => Leaflet.After(Section);
}
