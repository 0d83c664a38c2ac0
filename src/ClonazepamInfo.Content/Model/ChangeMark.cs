using System.Globalization;
using System.Runtime.InteropServices;

namespace ClonazepamInfo.Content.Model;

/// <summary>The permanent name of a change among those of its section.</summary>
/// <param name="On">Its day.</param>
/// <param name="Nth">Its place among the changes of that day, the oldest being 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChangeMark(DateOnly On, int Nth)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Marks every change of a section. The changes are newest first, before and after.</summary>
    public static IEnumerable<(ChangeMark Mark, Change Change)> Each(IReadOnlyList<Change> changes) =>
        changes.Select((change, index) => (new ChangeMark(change.On, changes.Skip(index).Count(other => other.On == change.On)), change));

    /// <summary>The changes of a section up to a marked one, newest first.</summary>
    internal static IEnumerable<Change> UpTo(ChangeMark mark, IReadOnlyList<Change> changes) =>
        Each(changes).Where(entry => !mark.IsOlderThan(entry.Mark)).Select(entry => entry.Change);

    /// <summary>Reads a mark as <see cref="ToString"/> writes it; null if the text is not a mark.</summary>
    public static ChangeMark? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split('.');
        return parts.Length <= 2
            && DateOnly.TryParseExact(parts[0], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
            && (parts.Length == 1 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var nth) && nth > 1))
            ? new ChangeMark(on, parts.Length == 1 ? 1 : int.Parse(parts[1], CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>Whether this change is older than another change of the same section.</summary>
    public bool IsOlderThan(ChangeMark other) => (On, Nth).CompareTo((other.On, other.Nth)) < 0;

    /// <summary>The day, such as <c>2026-11-23</c>; for a later change of the same day with its place, <c>2026-11-23.2</c>.</summary>
    public override string ToString()
    {
        var day = On.ToString(DayFormat, CultureInfo.InvariantCulture);
        return Nth == 1 ? day : string.Create(CultureInfo.InvariantCulture, $"{day}.{Nth}");
    }
}
