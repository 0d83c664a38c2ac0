using ClonazepamInfo.Content;

namespace ClonazepamInfo.Web.Publishing;

/// <summary>What came of the last try to publish.</summary>
/// <param name="Problems">Every problem of the content, warnings included.</param>
/// <param name="Folder">How to name the content folder in them.</param>
/// <param name="State">What the folder looked like when the content was read from it.</param>
/// <param name="Fault">Why the pages could not be made of content without an error, or null.</param>
internal sealed record PublishOutcome(IReadOnlyList<Problem> Problems, string Folder, FolderState State, string? Fault)
{
    /// <summary>How many things keep the newest content from being served; 0 where it is served.</summary>
    public int Obstacles => Fault is not null ? 1 : Problems.Count(problem => problem.Severity == Severity.Error);

    /// <summary>How many problems do not keep it from being served.</summary>
    public int Warnings => Problems.Count(problem => problem.Severity == Severity.Warning);
}
