namespace ClonazepamInfo.Content.Model;

/// <summary>One line of the record of what was published: from that day on readers saw this version.</summary>
/// <param name="On">The day on which it was recorded.</param>
/// <param name="Address">
/// The address of a section; <see cref="AllOf"/> that of a chapter or the whole leaflet; for a country's numbers that of their
/// list, with its fragment.
/// </param>
/// <param name="Fingerprint">The fingerprint of what readers saw, or an empty string from when the address was withdrawn.</param>
/// <param name="Change">Its newest change at that time.</param>
/// <param name="Number">Its number in the leaflet at that time, or an empty string.</param>
public sealed record PublishedVersion(DateOnly On, string Address, string Fingerprint, ChangeMark Change, string Number)
{
    private const string All = "/*";

    /// <summary>Whether this is one section, not a chapter, the whole leaflet or a country's numbers.</summary>
    public bool IsSection => !Address.EndsWith(All, StringComparison.Ordinal) && !Address.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether readers no longer found anything there.</summary>
    public bool IsWithdrawn => Fingerprint.Length == 0;

    /// <summary>The address in the record for all sections of a chapter or of the whole leaflet.</summary>
    public static string AllOf(string address) => address + All;
}
