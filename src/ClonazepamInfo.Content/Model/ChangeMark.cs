using System.Globalization;
using System.Runtime.InteropServices;

namespace ClonazepamInfo.Content.Model;

/// <summary>Names one change among those of its section, for ever.</summary>
/// <param name="On">Its day.</param>
/// <param name="Nth">Its place among the changes of that day, the oldest being 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChangeMark(DateOnly On, int Nth) : IComparable<ChangeMark>
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Marks every change of a section.</summary>
    /// <param name="changes">The changes, newest first.</param>
    /// <returns>Each with its mark, in the same order.</returns>
    public static IEnumerable<(ChangeMark Mark, Change Change)> Each(IReadOnlyList<Change> changes) =>
        changes.Select((change, index) => (new ChangeMark(change.On, changes.Skip(index).Count(other => other.On == change.On)), change));

    /// <summary>Reads a mark.</summary>
    /// <param name="text">A mark as <see cref="ToString"/> writes it.</param>
    /// <returns>The mark, or null where the text is none.</returns>
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

    /// <summary>Compares by age.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is of an older change.</returns>
    public static bool operator <(ChangeMark left, ChangeMark right) => left.CompareTo(right) < 0;

    /// <summary>Compares by age.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is of a newer change.</returns>
    public static bool operator >(ChangeMark left, ChangeMark right) => left.CompareTo(right) > 0;

    /// <summary>Compares by age.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is of the same or an older change.</returns>
    public static bool operator <=(ChangeMark left, ChangeMark right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by age.</summary>
    /// <param name="left">One mark.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the first is of the same or a newer change.</returns>
    public static bool operator >=(ChangeMark left, ChangeMark right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ChangeMark other) => (On, Nth).CompareTo((other.On, other.Nth));

    /// <summary>Writes the mark.</summary>
    /// <returns>The day, such as <c>2026-11-23</c>; for a later change of the same day with its place, <c>2026-11-23.2</c>.</returns>
    public override string ToString()
    {
        var day = On.ToString(DayFormat, CultureInfo.InvariantCulture);
        return Nth == 1 ? day : string.Create(CultureInfo.InvariantCulture, $"{day}.{Nth}");
    }
}
