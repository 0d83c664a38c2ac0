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

    /// <summary>
    /// The fingerprint of a section without the numbers to call that it shares with others; empty where a line does not say so.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>The fingerprint of the notes of a section up to <see cref="Change"/>; empty where a line does not say so.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The title of a section, as sheets of this version show it; empty where a line does not say so.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether this is one section, not a chapter, the whole leaflet or a country's numbers.</summary>
    public bool IsSection => !Address.EndsWith(All, StringComparison.Ordinal) && !Address.Contains('#', StringComparison.Ordinal);

    /// <summary>Whether readers no longer found anything there.</summary>
    public bool IsWithdrawn => Fingerprint.Length == 0;

    /// <summary>Whether another line says the same, apart from its day and from what lines did not say in their time.</summary>
    internal bool IsSaidBy(PublishedVersion recorded) =>
        this with
        {
            On = recorded.On,
            Words = recorded.Words.Length == 0 ? "" : Words,
            Notes = recorded.Notes.Length == 0 ? "" : Notes,
            Title = recorded.Title.Length == 0 ? "" : Title,
        } == recorded;

    /// <summary>The address in the record for all sections of a chapter or of the whole leaflet.</summary>
    public static string AllOf(string address) => address + All;
}
