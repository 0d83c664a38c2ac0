using ClonazepamInfo.Web.LinkKit;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.QrCodes;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>All that a pharmacist needs to link to a section, a chapter or the whole leaflet.</summary>
[OutputCache(PolicyName = DynamicPages.Policy)]
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class LinkModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Links;

    private readonly SiteOptions _site = site;

    private LinkTarget _target = null!;

    public override string Title => UiText.Format(Labels.Link.Title, Target.Title);

    public override string Description => Labels.Link.Summary;

    public override Chapter? OpenChapter => Target.Place.Kind switch
    {
        SitePageKind.Section => Leaflet.ChapterOf(Leaflet.Section(Target.Place.Id)!),
        SitePageKind.Chapter => Leaflet.Chapter(Target.Place.Id),
        _ => null,
    };

    public override SitePage? Above => Target.Place.Kind == SitePageKind.Chapter ? null : Target.Place;

    /// <summary>The address to link to.</summary>
    public string Link => Absolute(Target.Place.Address);

    /// <summary>The texts to copy: the id of the field, what it is, the text, how many lines it takes.</summary>
    public IReadOnlyList<(string Id, string Name, string Text, int Lines)> Fields =>
    [
        ("page-link-address", Labels.Link.Address, Link, 1),
        ("page-link-markdown", Labels.Link.Markdown, LinkFormats.Markdown(Target.FullTitle, Link), 2),
        ("page-link-html", Labels.Link.Html, LinkFormats.Html(Target.FullTitle, Link), 3),
        ("page-link-citation", Labels.Link.Citation, LinkFormats.Citation(Target, Snapshot.Medicine.Publisher, Link, Today), 4),
    ];

    internal LinkTarget Target => _target;

    /// <summary>The text alternative of the code (WCAG 2.2, 1.1.1).</summary>
    public string CodeName => UiText.Format(Labels.Link.CodeName, Target.FullTitle);

    /// <summary>How wide it must be printed at the least.</summary>
    public int CodeMillimetres => QrCode.Of(_site.CodeAddress(Target.Place.Address)).Millimetres;

    /// <summary>Finds what the address names.</summary>
    public IActionResult OnGet(string place)
    {
        if (LinkTarget.Find(Snapshot, Leaflet, place) is not { } target)
        {
            return NotFound();
        }

        _target = target;
        return Page();
    }
}
