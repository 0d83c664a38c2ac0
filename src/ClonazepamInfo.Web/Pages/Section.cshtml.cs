using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Pages;

/// <summary>One section.</summary>
internal sealed class SectionModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => IsEmergency ? ScreenStyle.Emergency
        : Section.Shows is null ? ScreenStyle.Common
        : ScreenStyle.ReferenceLists;

    internal override bool HasReadingOptions => Section.Shows is null;

    internal override bool HasCountryChoice => IsEmergency && Leaflet.Countries.Count > 1;

    /// <summary>Whether it is the section that <c>Get help now</c> opens.</summary>
    public bool IsEmergency => Section == Leaflet.Emergency;

    /// <summary>The section of the address; the route makes sure that there is one.</summary>
    public Section Section => Leaflet.Section((string)RouteData.Values[LeafletRoutes.Section]!)!;

    public override string QrCodeUrl => CodeOf([new PrintoutPart(Section.Id, Section.Fingerprint)]);

    public override string Description => Section.Summary;

    public override string Place => Section.Id;

    public override Chapter OpenChapter => Leaflet.ChapterOf(Section);

    /// <summary>The statements of the article that the section says otherwise.</summary>
    public IReadOnlyList<ArticleStatement> Corrected =>
        [.. Leaflet.Article.Statements.Where(statement => statement.Fate == StatementFate.Changed && statement.Section == Section)];

    /// <summary>The section before this one in reading order, or null.</summary>
    public Section? Previous => Leaflet.Before(Section);

    /// <summary>The section after this one in reading order, or null.</summary>
    public Section? Next => Leaflet.After(Section);
}
