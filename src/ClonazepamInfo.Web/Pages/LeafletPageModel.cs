using ClonazepamInfo.Content.Model;
using ClonazepamInfo.Content.Printouts;
using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Handouts;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClonazepamInfo.Web.Pages;

/// <summary>What every page of the site knows: the leaflet in the reader's language, and where the page is in it.</summary>
/// <param name="site">How the site is known to the world.</param>
public abstract class LeafletPageModel(SiteOptions site) : PageModel
{
    /// <summary>More would weigh more than the text on every page, and nobody reads down so far.</summary>
    private const int MostChapters = 40;

    private int _boxes;

    /// <summary>The leaflets that this request is pinned to.</summary>
    public LeafletSnapshot Snapshot => Edition.Snapshot;

    /// <summary>The leaflet in the language of the address.</summary>
    public virtual Leaflet Leaflet => Snapshot.LeafletOf(RouteData.Values) ?? Snapshot.Default;

    /// <summary>The interface's words in that language.</summary>
    public UiText Labels => Leaflet.Labels;

    /// <summary>What the page is called.</summary>
    public virtual string Title => SitePage!.NumberedTitle;

    /// <summary>The title of the window: what the page is called, and the medicine (WCAG 2.2, 2.4.2).</summary>
    public virtual string WindowTitle => $"{Title} - {Labels.Medicine}";

    /// <summary>What search engines show below the title.</summary>
    public abstract string Description { get; }

    /// <summary>The one address of this page, or null for a page that has none, such as an error's.</summary>
    public virtual string? Address => SitePage?.Address;

    /// <summary>The page in every language that has it, this one included; none if the site has one language.</summary>
    public IEnumerable<SitePage> Translations => SitePage is not { } page || Snapshot.Leaflets.Count == 1 ? [] : Snapshot.Leaflets
        .Select(leaflet => Snapshot.SiteMap.Find(page.Kind == SitePageKind.Home ? leaflet.Home : leaflet.PathOf(page.Id)))
        .OfType<SitePage>();

    /// <summary>The id of the chapter or section that the contents mark as the current place, or null.</summary>
    public virtual string? Place => null;

    /// <summary>The chapter that the contents show open, or null.</summary>
    public virtual Chapter? OpenChapter => null;

    /// <summary>The page that this one belongs to, as the last step of the breadcrumb, or null where that is the chapter or the home page.</summary>
    public virtual SitePage? Above => null;

    /// <summary>The chapters that the contents name: all, or of very many only the page's own. The home page names all.</summary>
    public IReadOnlyList<Chapter> NamedChapters =>
        Leaflet.Chapters.Count <= MostChapters ? Leaflet.Chapters : [OpenChapter ?? Leaflet.Chapters[0]];

    /// <summary>The address that the code on a printed sheet of this page opens, or null for a page that is not a sheet.</summary>
    public virtual string? QrCodeUrl => null;

    /// <summary>The numbers in emergency boxes.</summary>
    public virtual IReadOnlyList<EmergencyNumber> EmergencyNumbers => Leaflet.EmergencyNumbers;

    /// <summary>The country that the reader is in, where the page is for one; else null.</summary>
    public virtual Country? Country => null;

    /// <summary>What the running footer of printed sheets says of the page, or null for a page that is no sheet, such as an error's.</summary>
    internal virtual PrintFooter? PrintFooter => Address is not null ? PrintFooter.Of(SitePage!, Leaflet) : null;

    /// <summary>The class by which the style knows large print and the sheet of one page, or null.</summary>
    public string? SheetClass => PrintFooter switch
    {
        { IsLarge: true } => "large",
        { IsOnePage: true } => "one-page",
        _ => null,
    };

    /// <summary>Whether the page is for a copy of the site that is only files, where no query is answered.</summary>
    public bool IsStaticCopy => Edition.IsStaticCopy;

    /// <summary>The day in UTC.</summary>
    protected DateOnly Today => Edition.Day;

    /// <summary>What the search field holds; empty but on the page of results.</summary>
    public virtual string Asked => "";

    /// <summary>The notice on who has checked the leaflet.</summary>
    public (string Strong, string After) Review => ReviewWords.OnPage(Snapshot.Medicine.Review, Leaflet, Edition.Day);

    /// <summary>The page's entry in the site map, or null for a page without one.</summary>
    private SitePage? SitePage => Snapshot.SiteMap.Find(Request.Path.Value!);

    private PinnedEdition Edition => PinnedEdition.Of(HttpContext);

    /// <summary>The style for screens of this kind of page.</summary>
    internal virtual string Style => ScreenStyle.Common;

    /// <summary>Whether a reader can tick what applies to them, which marks the passages on it.</summary>
    internal virtual bool HasSituations => false;

    /// <summary>The inline style of the page. The policy of the response allows it by its hash; no other inline style applies.</summary>
    internal InlineStyle InlineStyle { get; private set; } = new("");

    /// <summary>Writes the style when the handler has decided what the page shows, and allows it in the policy of the response.</summary>
    /// <param name="context">The outcome of the handler.</param>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context is not { Exception: null, Result: null or PageResult })
        {
            return;
        }

        var print = PrintFooter is { } footer ? PrintStylesheet.Of(footer, Leaflet, EmergencyNumbers, Edition, site) : "";
        InlineStyle = new InlineStyle(Style + print + (HasSituations ? SituationStyle.Of(Leaflet) : ""));
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyAllowing(InlineStyle, site);
    }

    /// <summary>Writes a date in the reader's language.</summary>
    /// <param name="day">The date.</param>
    /// <returns>The date, such as <c>22 November 2026</c>.</returns>
    public string Date(DateOnly day) => Dates.Write(day, Leaflet);

    /// <summary>Makes an address of the site absolute.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>The absolute address.</returns>
    public string Absolute(string address) => site.Absolute(address);

    /// <summary>An address as people write it on paper.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>Host and path.</returns>
    public string PaperAddress(string address) => site.PaperAddress(address);

    /// <summary>An address in the language of the page.</summary>
    /// <param name="path">A path of <see cref="SitePaths"/>.</param>
    /// <returns>The address, with the language's prefix and a leading slash.</returns>
    public string PathOf(string path) => Leaflet.PathOf(path);

    /// <summary>Makes an address of the site absolute, as a code holds it.</summary>
    /// <param name="address">A path with a leading slash.</param>
    /// <returns>The absolute address in ASCII.</returns>
    protected string CodeAddress(string address) => site.CodeAddress(address);

    /// <summary>The address that the code of a page opens when the page is printed.</summary>
    /// <param name="parts">What is on the page.</param>
    /// <returns>The absolute address.</returns>
    protected string CodeOf(IReadOnlyList<PrintoutPart> parts) =>
        CodeAddress(PrintoutUrl.Write(new Printout(Leaflet.ChangedOn, parts, Country: null), Leaflet));

    /// <summary>The attribute that names the situations of a reader which sections are about as a whole.</summary>
    /// <param name="sections">The sections.</param>
    /// <returns>The attribute; nothing where they are about none.</returns>
    public IHtmlContent AboutSituations(IEnumerable<Section> sections) =>
        Leaflet.SituationsOf(sections) is { } ids ? new HtmlString($"data-me=\"{ids}\"") : HtmlString.Empty;

    /// <summary>An id for the title of the next box, unique on the page.</summary>
    /// <returns>The id.</returns>
    public string NextBoxId() => $"page-box-{++_boxes}";
}
