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
internal abstract class LeafletPageModel(SiteOptions site) : PageModel
{
    /// <summary>More would weigh more than the text on every page, and nobody reads down so far.</summary>
    private const int MostChapters = 40;

    /// <summary>The leaflets that this request is pinned to.</summary>
    public LeafletSnapshot Snapshot => Edition.Snapshot;

    /// <summary>The leaflet in the language of the address.</summary>
    public virtual Leaflet Leaflet => Snapshot.LeafletOf(RouteData.Values) ?? Snapshot.Default;

    /// <summary>The interface's words in that language.</summary>
    public UiText Labels => Leaflet.Labels;

    /// <summary>What the page is called: as in the site map, or the medicine for a page that is not in it.</summary>
    public virtual string Title => SitePage?.NumberedTitle ?? Labels.Medicine;

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

    /// <summary>The page above this one in the breadcrumb, or null if that is the chapter or the home page.</summary>
    public virtual SitePage? Above => null;

    /// <summary>The chapters that the contents name: all, or of very many only the page's own. The home page names all.</summary>
    public IReadOnlyList<Chapter> NamedChapters =>
        Leaflet.Chapters.Count <= MostChapters ? Leaflet.Chapters : [OpenChapter ?? Leaflet.Chapters[0]];

    /// <summary>The address that the code on a printed sheet of this page opens, or null for a page that is not a sheet.</summary>
    public virtual string? QrCodeUrl => null;

    /// <summary>The country that the page is for, or null.</summary>
    public virtual Country? Country => null;

    /// <summary>The numbers for a purpose: those of the country that the page is for, else of all countries.</summary>
    public IReadOnlyList<HelplineNumber> Numbers(string purpose) =>
        HelplineNumber.Of(Country is { } only ? [only] : Leaflet.Countries, purpose);

    /// <summary>The running footer of printed sheets, or null for a page that is not for paper, such as an error's.</summary>
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

    /// <summary>The notice on the clinical review.</summary>
    public (string Strong, string After) Review => ReviewWords.OnPage(Snapshot.Medicine.Review, Leaflet, Edition.Day);

    /// <summary>
    /// The link that begins a message about a mistake on the page, or null without an address for one. Its subject names the page and its
    /// version, and nothing that the reader typed, such as a search.
    /// </summary>
    public string? MailTo => Snapshot.Medicine.Contact?.Email is { } email
        ? $"mailto:{email}?subject=" + Uri.EscapeDataString(UiText.Format(
            Labels.Layout.ContactSubject, SitePage?.NumberedTitle ?? Labels.Medicine, SitePage?.Version ?? Leaflet.Fingerprint))
        : null;

    /// <summary>The page's entry in the site map, or null for a page without one.</summary>
    private SitePage? SitePage => Snapshot.SiteMap.Find(Request.Path.Value!);

    private PinnedEdition Edition => PinnedEdition.Of(HttpContext);

    /// <summary>The style for screens of this kind of page.</summary>
    internal virtual string Style => ScreenStyle.Common;

    /// <summary>Whether a reader can fit the page to themselves: mark what applies to them, hide the numbers of sources.</summary>
    internal virtual bool HasReadingOptions => false;

    /// <summary>Whether a reader can choose the country whose numbers come first on the page.</summary>
    internal virtual bool HasCountryChoice => false;

    /// <summary>The inline style of the page. The policy of the response allows it by its hash; no other inline style applies.</summary>
    internal InlineStyle InlineStyle { get; private set; } = new("");

    /// <summary>Writes the style when the handler has decided what the page shows, and allows it in the policy of the response.</summary>
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context is not { Exception: null, Result: null or PageResult })
        {
            return;
        }

        var print = PrintFooter is { } footer ? PrintStylesheet.Of(footer, Leaflet, Numbers(HelplinePurpose.Emergency), Edition, site) : "";
        InlineStyle = new InlineStyle(Style + print + (HasReadingOptions ? SituationStyle.Of(Leaflet) : "") + (HasCountryChoice ? CountryStyle.Of(Leaflet) : ""));
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyAllowing(InlineStyle, site);
    }

    /// <summary>Writes a date in the reader's language.</summary>
    public string Date(DateOnly day) => Dates.Write(day, Leaflet);

    /// <summary>Makes an address of the site absolute.</summary>
    public string Absolute(string address) => site.Absolute(address);

    /// <summary>An address as people write it on paper.</summary>
    public string PaperAddress(string address) => site.PaperAddress(address);

    /// <summary>An address in the language of the page.</summary>
    public string PathOf(string path) => Leaflet.PathOf(path);

    /// <summary>Makes an address of the site absolute, as a code holds it.</summary>
    protected string CodeAddress(string address) => site.CodeAddress(address);

    /// <summary>The address that the code of a page opens when the page is printed.</summary>
    protected string CodeOf(IReadOnlyList<PrintoutPart> parts) =>
        CodeAddress(PrintoutUrl.Write(new Printout(Leaflet.ChangedOn, parts, Country: null), Leaflet));

    /// <summary>The attribute that names the situations of a reader which sections are about as a whole.</summary>
    public IHtmlContent AboutSituations(IEnumerable<Section> sections) =>
        Leaflet.SituationsOf(sections) is { } ids ? new HtmlString($"data-me=\"{ids}\"") : HtmlString.Empty;
}
