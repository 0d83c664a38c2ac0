using System.Globalization;

namespace ClonazepamInfo.Web.Formats;

/// <summary>A change, for lists of changes.</summary>
/// <param name="Address">Where to read on: the section, or what replaces it.</param>
/// <param name="Title">The title of the section, with its number if it has one.</param>
/// <param name="Note">What changed.</param>
/// <param name="Change">The change itself.</param>
/// <param name="Id">What tells it from every other, as an address with a fragment.</param>
internal sealed record LeafletChange(string Address, string Title, string Note, Change Change, string Id);

/// <summary>
/// All changes of a leaflet, newest first; of one day, safety changes first, then in reading order. A section that was withdrawn is one.
/// </summary>
internal static class LeafletChanges
{
    /// <summary>Lists the changes.</summary>
    public static IEnumerable<LeafletChange> Of(Leaflet leaflet) =>
        leaflet.Sections
            .SelectMany(section => ChangeMark.Each(section.Changes).Select(entry => Of(section, entry.Mark, entry.Change)))
            .Concat(leaflet.Withdrawals.Select(gone => Of(gone, leaflet.Labels)))
            .OrderByDescending(change => change.Change.On)
            .ThenByDescending(change => change.Change.Safety);

    private static LeafletChange Of(Section section, ChangeMark mark, Change change) => new(
        section.Address,
        section.NumberedTitle,
        change.Note,
        change,
        $"{section.Address}#changed-{mark.ToString().Replace('.', '-')}");

    private static LeafletChange Of(Withdrawal gone, UiText labels) => new(
        gone.Target,
        gone.Title,
        $"{UiText.Format(labels.Printed.Withdrawn, gone.Title)} {gone.Change.Note}",
        gone.Change,
        string.Create(CultureInfo.InvariantCulture, $"{gone.Address}#withdrawn-{gone.Change.On:yyyy-MM-dd}"));
}
