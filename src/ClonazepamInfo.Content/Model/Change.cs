namespace ClonazepamInfo.Content.Model;

/// <summary>One entry in a section's history, written for readers.</summary>
/// <param name="On">The day on which readers first saw it.</param>
/// <param name="Note">What changed, in plain words.</param>
/// <param name="Safety">Whether somebody who acts on the older text could come to harm.</param>
public sealed record Change(DateOnly On, string Note, bool Safety);
