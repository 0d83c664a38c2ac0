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

    /// <summary>What the leaflet has to do with another medicine that the reader named, or null.</summary>
    public string? MedicineNotice => Answer?.OtherMedicine is not { } other ? null : string.Join(
        ' ',
        UiText.Format(
            other.Standing switch
            {
                MedicineStanding.LookAlikeSoundAlike => Labels.Search.LookAlikeSoundAlike,
                MedicineStanding.Mentioned => Labels.Search.Mentioned,
                MedicineStanding.OfClass => Labels.Search.NotNamed,
                _ => Labels.Search.NotCovered,
            },
            other.AsName == other.Medicine.Name ? other.AsName : $"{other.AsName} ({other.Medicine.Name})"),
        Answer.OtherMedicine is { Standing: not MedicineStanding.LookAlikeSoundAlike, Medicine.Answer.Text: { } text }
            ? text
            : ClassTargets.Count == 0
            ? ""
            : UiText.Format(Labels.Search.OneOf, Capitalised(other.Medicine.Name), other.Medicine.Class!.Name)).TrimEnd();

    /// <summary>
    /// Where the leaflet speaks of the class of that medicine. If the reader may hold the wrong box, the notice is of that alone.
    /// </summary>
    public IReadOnlyList<SectionTarget> ClassTargets =>
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
