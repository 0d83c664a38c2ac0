using ClonazepamInfo.Content;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>The outcome of the last attempt to publish.</summary>
/// <param name="Problems">Every problem of the content, warnings included.</param>
/// <param name="Folder">How to name the content folder in them.</param>
/// <param name="State">What the folder looked like when the content was read from it.</param>
/// <param name="Fault">Why nothing could be made of content without an error, or null.</param>
/// <param name="DayFault">Why the edition in use could not be made again for the day that has begun, or null.</param>
internal sealed record PublishOutcome(IReadOnlyList<Problem> Problems, string Folder, FolderState State, string? Fault, string? DayFault)
{
    /// <summary>How many things keep the newest content, as of today, from being served; 0 if it is served.</summary>
    public int Obstacles =>
        Problems.Count(problem => problem.Severity == Severity.Error) + (Fault is null ? 0 : 1) + (DayFault is null ? 0 : 1);

    /// <summary>How many problems do not keep it from being served.</summary>
    public int Warnings => Problems.Count(problem => problem.Severity == Severity.Warning);
}
