namespace ClonazepamInfo.Content.Model;

/// <summary>Whether a clinician has checked the leaflet. Every page says so.</summary>
/// <param name="By">The clinician's name, or null while nobody has reviewed it.</param>
/// <param name="Role">The clinician's profession, or null while nobody has reviewed it.</param>
/// <param name="On">The day of the review, or null while nobody has reviewed it.</param>
/// <param name="Due">The last day on which that review still holds, or null while nobody has reviewed it.</param>
public sealed record ReviewState(string? By, string? Role, DateOnly? On, DateOnly? Due)
{
    /// <summary>The state of a leaflet that no clinician has reviewed.</summary>
    public static ReviewState Unreviewed { get; } = new(null, null, null, null);

    /// <summary>Whether a named clinician has reviewed the leaflet, however long ago.</summary>
    public bool IsReviewed => By is not null;

    /// <summary>Whether the review no longer holds: from the day after <see cref="Due"/>, and never without a review.</summary>
    public bool IsOverdue(DateOnly today) => Due < today;
}
