using System.Globalization;
using ClonazepamInfo.Content.Searching;
using ClonazepamInfo.Web.Formats;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.RateLimiting;

namespace ClonazepamInfo.Web.Pages;

/// <summary>Searches the leaflet. What a patient asks is neither logged nor kept, here or in any cache on the way.</summary>
[EnableRateLimiting(DynamicPages.Policy)]
internal sealed class SearchModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Search;

    /// <summary>Asks for the words as they are typed, misspelt or not.</summary>
    public const string AsTypedParameter = "as-typed";

    private const int MostNearest = 4;

    private const int MostShown = 100;

    /// <summary>What was asked; empty where nothing was.</summary>
    public override string Asked => field ??= string.Join(' ', Request.Query[OpenSearch.QueryKey].ToArray()).Trim();

    /// <summary>What was asked, as the page repeats it.</summary>
    public string Shown => Beginning(Asked);

    /// <summary>What was found, or null if nothing was asked.</summary>
    public SearchAnswer? Answer { get; private set; }

    /// <summary>
    /// The corrected query as the page shows it, or null if no correction is visible: one behind the part of a long text that
    /// is shown looks like no correction, and must not offer to search for the same words instead.
    /// </summary>
    public string? Corrected =>
        Answer?.Corrected is { } corrected && !string.Equals(Beginning(corrected), Shown, StringComparison.OrdinalIgnoreCase)
            ? Beginning(corrected)
            : null;

    /// <summary>Where nothing was found: the sections that have a word of what was asked, and those whose names are nearest to it.</summary>
    public IReadOnlyList<SitePage> Nearest => field ??=
    [
        .. (Answer?.Near ?? []).Select(section => Snapshot.SiteMap.Find(section.Address)!)
            .Concat(Snapshot.SiteMap.Nearest(Asked, Leaflet.Language, MostNearest))
            .DistinctBy(destination => destination.Address, StringComparer.Ordinal)
            .Take(MostNearest),
    ];

    /// <summary>What to read in the danger that the reader may be in: each title with its address.</summary>
    public IEnumerable<(string Title, string Address)> LinksInDanger
    {
        get
        {
            var first = Answer!.Danger!.Targets[0];
            yield return (first.Title, first.Address);
            if (first.Section != Leaflet.Emergency)
            {
                yield return (Labels.Layout.GetHelpNow, Leaflet.Emergency.Address);
            }

            var helplines = Leaflet.Showing(ReferenceList.Helplines);
            yield return (helplines.NumberedTitle, helplines.Address);
        }
    }

    /// <summary>
    /// What to do about another medicine that the reader named, or what the leaflet has to do with it; null if none is named.
    /// </summary>
    public string? MedicineNotice => Answer?.OtherMedicine is not { } other ? null : string.Join(
        ' ',
        UiText.Format(
            other.Standing switch
            {
                MedicineStanding.LookAlikeSoundAlike => Labels.Search.LookAlikeSoundAlike,
                _ when MedicineAnswer is not null => Labels.Search.AskedAbout,
                MedicineStanding.Mentioned => Labels.Search.Mentioned,
                MedicineStanding.OfClass => Labels.Search.NotNamed,
                _ => Labels.Search.NotCovered,
            },
            other.AsName == other.Medicine.Name ? other.AsName : $"{other.AsName} ({other.Medicine.Name})"),
        MedicineAnswer
            ?? (ClassTargets.Count == 0
                ? ""
                : UiText.Format(Labels.Search.OneOf, Capitalised(other.Medicine.Name), other.Medicine.Class!.Name))).TrimEnd();

    /// <summary>
    /// Where to read about that medicine: its entry in the list of other medicines, then what the leaflet says of its class.
    /// </summary>
    public IEnumerable<(string Title, string Address)> MedicineLinks
    {
        get
        {
            if (Answer?.OtherMedicine?.Medicine is { Answer: not null } medicine && Leaflet.OtherMedicinesList is { } list)
            {
                yield return ($"{list.NumberedTitle}: {medicine.Name}", $"{list.Address}#{medicine.Fragment}");
            }

            foreach (var target in ClassTargets)
            {
                yield return (target.Title, target.Address);
            }
        }
    }

    /// <summary>What to do about that medicine. If the reader may hold the wrong box, the notice is of that alone.</summary>
    private string? MedicineAnswer =>
        Answer?.OtherMedicine is { Standing: not MedicineStanding.LookAlikeSoundAlike, Medicine.Answer.Text: var text } ? text : null;

    private IReadOnlyList<SectionTarget> ClassTargets =>
        Answer?.OtherMedicine is { Standing: not MedicineStanding.LookAlikeSoundAlike, Medicine.Class.Targets: var targets } ? targets : [];

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public override string Title => Asked.Length == 0 ? Labels.Search.Title : UiText.Format(Labels.Search.For, Shown);

    public override string Description => Labels.Search.Summary;

    public override string? Address => Request.Query.Count > 0 ? null : base.Address;

    /// <summary>The address that searches for the same words as they were typed.</summary>
    public string AsTyped => $"{PathOf(SitePaths.Search)}?{OpenSearch.QueryKey}={Uri.EscapeDataString(Asked)}&{AsTypedParameter}=1";

    /// <summary>The beginning of a long text: who pastes a letter must not have to pass it by to the numbers to call.</summary>
    /// <returns>The text, or its beginning and an ellipsis; no character is cut in two.</returns>
    public static string Beginning(string text)
    {
        if (text.Length <= MostShown)
        {
            return text;
        }

        var end = StringInfo.ParseCombiningCharacters(text[..MostShown])[^1];
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>Searches, and keeps the answer out of every cache.</summary>
    public void OnGet()
    {
        Response.Headers.CacheControl = "no-store";
        if (Asked.Length > 0 && !IsStaticCopy)
        {
            Answer = PinnedEdition.Of(HttpContext).IndexOf(Leaflet).Search(Asked, Request.Query.ContainsKey(AsTypedParameter));
        }
    }
}
