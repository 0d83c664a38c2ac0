namespace ClonazepamInfo.Content.Model;

/// <summary>One entry in a section's history, written for readers.</summary>
/// <param name="On">The day on which readers first saw it.</param>
/// <param name="Note">What changed, in plain words.</param>
/// <param name="Safety">Whether somebody who acts on the older text could come to harm.</param>
public sealed record Change(DateOnly On, string Note, bool Safety)
{
    /// <summary>Whether only words changed and not what they mean, such as a spelling mistake: an older sheet is still good.</summary>
    public bool IsWordsOnly { get; init; }
}
