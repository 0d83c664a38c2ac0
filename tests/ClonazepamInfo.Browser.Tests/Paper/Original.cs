using ClonazepamInfo.Content.Model;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>Something that is printed, and what its sheets must show.</summary>
/// <param name="Name">What tests call it.</param>
/// <param name="Address">The page to print.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Found">The address in its running footer.</param>
/// <param name="Sections">The sections on it, in order.</param>
internal sealed record Original(string Name, string Address, string Title, string Found, IReadOnlyList<Section> Sections)
{
    private static readonly Leaflet Leaflet = TestLeaflet.Snapshot.Default;

    /// <summary>The handout that has no sections but the key facts.</summary>
    private static ReadyHandout OnePageHandout { get; } = Leaflet.Handouts.Single(ready => ready.Sections.Count == 0);

    /// <summary>Every page of the site; every ready-made handout in both sizes; the sheet of one page for each country.</summary>
    public static IReadOnlyList<Original> All { get; } =
    [
        .. TestLeaflet.Pages.Select(Of),
        .. Leaflet.Handouts.SelectMany(ready => new[] { Of(ready), Of(ready) with { IsLarge = true } }),
        .. Leaflet.Countries.Select(country => Of(OnePageHandout) with { Country = country }),
    ];

    /// <summary>Whether it is made for paper, by a clinician, and no page of the site.</summary>
    public bool IsHandout { get; private init; }

    /// <summary>Whether it is in large print.</summary>
    public bool IsLarge { get; private init; }

    /// <summary>The country whose numbers are on it, or null.</summary>
    public Country? Country { get; private init; }

    /// <summary>Whether it has to fit one side of paper.</summary>
    public bool IsOnePage => IsHandout && !IsLarge && Sections.SequenceEqual(Leaflet.KeyFacts);

    /// <summary>Whether it is a sheet of the leaflet, whose code tells its age.</summary>
    public bool HasCode => Sections.Count > 0;

    /// <summary>The size of its smallest print, in points.</summary>
    public double SmallestType => IsLarge ? 18 : 12;

    /// <summary>The emergency numbers on it.</summary>
    public IEnumerable<string> EmergencyNumbers => Country is null
        ? Leaflet.EmergencyNumbers.Select(number => number.Number)
        : Country.Lines.Where(line => line.Purpose == HelplinePurpose.Emergency).Select(line => line.Number);

    /// <summary>The address with all that was chosen.</summary>
    public string Path => Address + (IsLarge ? "&size=large" : "") + (Country is null ? "" : "&country=" + Country.Id);

    public override string ToString() => $"{Name}{(IsLarge ? ", large" : "")}{(Country is null ? "" : ", " + Country.Id)}";

    private static Original Of(SitePage page)
    {
        var title = page.Kind == SitePageKind.Home ? Leaflet.Labels.LeafletKind : page.NumberedTitle;
        return new Original(page.Address, page.Address, title, page.Address, page.Kind switch
        {
            SitePageKind.Section => [Leaflet.Section(page.Id)!],
            SitePageKind.Chapter => Leaflet.Chapter(page.Id)!.Sections,
            SitePageKind.WholeLeaflet => Leaflet.Sections,
            SitePageKind.Home => Leaflet.KeyFacts,
            _ => [],
        });
    }

    private static Original Of(ReadyHandout ready)
    {
        var chosen = ready.Sections.Count == 0 ? Leaflet.KeyFacts : ready.Sections;
        return new Original(
            ready.Id,
            "/handout?" + string.Join('&', chosen.Select(section => "s=" + section.Id)),
            ready.Title,
            "/printed",
            [.. Leaflet.KeyFacts, .. ready.Sections])
        {
            IsHandout = true,
        };
    }
}
